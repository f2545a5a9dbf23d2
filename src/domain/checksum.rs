//! Whether a text or a link arrived whole.

use std::{array, sync::LazyLock};

/// CRC-32 (ISO-HDLC): the tables of a library are 16 KB that do not compress.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        let place = (sum ^ u32::from(*byte)) & 0xFF;
        (sum >> 8) ^ BYTES.get(place as usize).copied().unwrap_or_default()
    })
}

/// What each byte does to the sum.
static BYTES: LazyLock<[u32; 256]> = LazyLock::new(|| {
    array::from_fn(|byte| {
        let byte = u32::try_from(byte).unwrap_or_default();
        (0..8).fold(byte, |sum, _| (sum >> 1) ^ (0xEDB8_8320 * (sum & 1)))
    })
});

#[cfg(test)]
mod tests {
    use super::crc32;

    #[test]
    fn the_checksum_is_crc_32() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}
