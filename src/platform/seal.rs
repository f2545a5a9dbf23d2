//! Sealing with a passcode, by the browser's own cryptography: AES-256-GCM with a key from PBKDF2-SHA-256.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use crate::domain::number::western;

/// How often the passcode is worked through: each guess costs that much. OWASP asks for at least 600,000.
const ROUNDS: u32 = 600_000;
const SALT: usize = 16;
const NONCE: usize = 12;

/// Whether the browser has cryptography for this page.
#[must_use]
pub fn is_there() -> bool {
    subtle().is_some()
}

/// Seals bytes: salt and nonce, both random, then what is sealed. `None` where the browser has no cryptography.
pub async fn seal(bytes: &[u8], passcode: &str) -> Option<Vec<u8>> {
    let mut head = [0; SALT + NONCE];
    crypto()?.get_random_values_with_u8_array(&mut head).ok()?;
    let (salt, nonce) = head.split_at(SALT);
    let key = key(passcode, salt).await?;
    let bytes = Uint8Array::from(bytes);
    let sealed = subtle()?.encrypt_with_object_and_buffer_source(&gcm(nonce)?, &key, &bytes);
    let sealed = bytes_of(JsFuture::from(sealed.ok()?).await.ok()?)?;
    Some([head.to_vec(), sealed].concat())
}

/// Opens what was sealed. `None` where the passcode is another, or something was changed.
pub async fn unseal(sealed: &[u8], passcode: &str) -> Option<Vec<u8>> {
    let (salt, rest) = sealed.split_at_checked(SALT)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE)?;
    let key = key(passcode, salt).await?;
    let sealed = Uint8Array::from(sealed);
    let bytes = subtle()?.decrypt_with_object_and_buffer_source(&gcm(nonce)?, &key, &sealed);
    bytes_of(JsFuture::from(bytes.ok()?).await.ok()?)
}

fn crypto() -> Option<Crypto> {
    web_sys::window()?.crypto().ok()
}

/// Missing where the page did not come over a protected connection.
fn subtle() -> Option<SubtleCrypto> {
    let subtle = crypto()?.subtle();
    (!JsValue::from(&subtle).is_undefined()).then_some(subtle)
}

async fn key(passcode: &str, salt: &[u8]) -> Option<CryptoKey> {
    let subtle = subtle()?;
    // A number that is told by telephone is the same on every keyboard.
    let words = Uint8Array::from(western(passcode.trim()).as_bytes());
    let uses = |uses: [&str; 2]| -> Array { uses.into_iter().map(JsValue::from).collect() };
    let passcode = subtle.import_key_with_str(
        "raw",
        &words,
        "PBKDF2",
        false,
        &uses(["deriveKey", "deriveBits"]),
    );
    let passcode: CryptoKey = JsFuture::from(passcode.ok()?).await.ok()?.into();
    let how = named(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", Uint8Array::from(salt).into()),
        ("iterations", ROUNDS.into()),
    ])?;
    let what = named(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let key = subtle.derive_key_with_object_and_object(
        &how,
        &passcode,
        &what,
        false,
        &uses(["encrypt", "decrypt"]),
    );
    JsFuture::from(key.ok()?).await.ok()?.dyn_into().ok()
}

fn gcm(nonce: &[u8]) -> Option<Object> {
    named(&[
        ("name", "AES-GCM".into()),
        ("iv", Uint8Array::from(nonce).into()),
    ])
}

fn named(fields: &[(&str, JsValue)]) -> Option<Object> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value).ok()?;
    }
    Some(object)
}

fn bytes_of(buffer: JsValue) -> Option<Vec<u8>> {
    let buffer: ArrayBuffer = buffer.dyn_into().ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
