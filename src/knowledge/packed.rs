//! What few runs of the program need: kept packed until somebody asks for it.

use std::fmt;
use std::ops::Deref;
use std::sync::OnceLock;

use serde::de::Deserializer;
use serde::ser::{Error, Serializer};
use serde::{Deserialize, Serialize};

use crate::block::lent_bytes;

/// A value that is prepared with the program and unpacked when it is first used.
#[derive(Clone)]
pub struct Packed<T> {
    bytes: &'static [u8],
    value: OnceLock<T>,
}

impl<T: Deserialize<'static>> Deref for Packed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| postcard::from_bytes(self.bytes).expect("what was packed is this very type"))
    }
}

impl<T> From<T> for Packed<T> {
    fn from(value: T) -> Packed<T> {
        Packed { bytes: &[], value: OnceLock::from(value) }
    }
}

impl<T: Default> Default for Packed<T> {
    fn default() -> Packed<T> {
        Packed::from(T::default())
    }
}

impl<T: Deserialize<'static> + fmt::Debug> fmt::Debug for Packed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.deref().fmt(f)
    }
}

impl<T: Serialize + Deserialize<'static>> Serialize for Packed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let bytes = postcard::to_stdvec(self.deref()).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&bytes)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Packed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Packed<T>, D::Error> {
        Ok(Packed { bytes: lent_bytes(deserializer)?, value: OnceLock::new() })
    }
}
