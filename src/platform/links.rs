//! Links as a person sends them: written, packed, sealed; and back.

use super::{
    packing::{self, PackingError},
    seal,
};
use crate::domain::share::{Envelope, LinkError, MAX_UNPACKED, Parcel};

/// A link that was read, as far as it can be without a passcode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// What it carries.
    Parcel(Box<Parcel>),
    /// Bytes that a passcode opens.
    Sealed(Vec<u8>),
}

impl From<PackingError> for LinkError {
    fn from(error: PackingError) -> Self {
        match error {
            PackingError::Unable => Self::Unable,
            PackingError::TooLarge => Self::TooLarge,
            PackingError::Damaged => Self::Changed,
        }
    }
}

/// The letters of a link after the `#`. With a passcode, nobody can read them without it.
///
/// # Errors
///
/// [`LinkError::TooLarge`] where it is more than a link may hold, [`LinkError::Unable`] where the browser cannot do it.
pub async fn letters(parcel: &Parcel, passcode: &str) -> Result<String, LinkError> {
    let mut bytes = packing::pack(&parcel.write()?).await?;
    let is_sealed = !passcode.is_empty();
    if is_sealed {
        let sealed = seal::seal(&bytes, passcode).await;
        bytes = sealed.ok_or(LinkError::Unable)?;
    }
    Envelope { is_sealed, bytes }.letters()
}

/// Reads the letters of a link. Changes nothing.
///
/// # Errors
///
/// A [`LinkError`] that says why it is not opened.
pub async fn open(letters: &str) -> Result<Opened, LinkError> {
    let Envelope { is_sealed, bytes } = Envelope::read(letters)?;
    if is_sealed {
        return Ok(Opened::Sealed(bytes));
    }
    unpacked(&bytes).await.map(Opened::Parcel)
}

/// Opens what was sealed.
///
/// # Errors
///
/// [`LinkError::WrongPasscode`], or why it is not opened.
pub async fn unseal(sealed: &[u8], passcode: &str) -> Result<Box<Parcel>, LinkError> {
    if !seal::is_there() {
        return Err(LinkError::Unable);
    }
    let bytes = seal::unseal(sealed, passcode).await;
    unpacked(&bytes.ok_or(LinkError::WrongPasscode)?).await
}

async fn unpacked(bytes: &[u8]) -> Result<Box<Parcel>, LinkError> {
    let bytes = packing::unpack(bytes, MAX_UNPACKED).await?;
    Parcel::read(&bytes).map(Box::new)
}
