//! Packing and unpacking with the browser's own DEFLATE: a library for it would be 12 KB of the app.

use js_sys::{Array, Function, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair};

/// Why something could not be packed or unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PackingError {
    /// The browser is too old for it.
    #[error("the browser cannot do this")]
    Unable,
    /// More came out than asked for; the rest was not unpacked.
    #[error("more came out than is allowed")]
    TooLarge,
    /// These are no packed bytes.
    #[error("these are no packed bytes")]
    Damaged,
}

/// Packs bytes as raw DEFLATE.
///
/// # Errors
///
/// [`PackingError::Unable`] in an old browser.
pub async fn pack(bytes: &[u8]) -> Result<Vec<u8>, PackingError> {
    through(bytes, "CompressionStream", usize::MAX).await
}

/// Unpacks raw DEFLATE, and stops where more than `limit` bytes come out.
///
/// # Errors
///
/// A [`PackingError`] that says why.
pub async fn unpack(bytes: &[u8], limit: usize) -> Result<Vec<u8>, PackingError> {
    through(bytes, "DecompressionStream", limit).await
}

async fn through(bytes: &[u8], by: &str, limit: usize) -> Result<Vec<u8>, PackingError> {
    let reader = reader(bytes, by).ok_or(PackingError::Unable)?;
    let mut all = Vec::new();
    loop {
        let read = JsFuture::from(reader.read()).await;
        let Some(chunk) = chunk(&read.map_err(|_| PackingError::Damaged)?) else {
            return Ok(all);
        };
        all.extend(chunk.to_vec());
        if all.len() > limit {
            // What is left is dropped with the stream.
            drop(JsFuture::from(reader.cancel()).await);
            return Err(PackingError::TooLarge);
        }
    }
}

/// What comes out of the stream of this name, when these bytes go in.
fn reader(bytes: &[u8], by: &str) -> Option<ReadableStreamDefaultReader> {
    let by: Function = Reflect::get(&js_sys::global(), &by.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let by = Reflect::construct(&by, &Array::of1(&"deflate-raw".into())).ok()?;
    let by: &ReadableWritablePair = by.unchecked_ref();
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let stream: ReadableStream = blob.stream().pipe_through(by);
    ReadableStreamDefaultReader::new(&stream).ok()
}

/// What was read; `None` at the end.
fn chunk(read: &JsValue) -> Option<Uint8Array> {
    Reflect::get(read, &"value".into()).ok()?.dyn_into().ok()
}
