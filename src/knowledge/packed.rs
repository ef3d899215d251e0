//! What few runs of the program need: kept packed until somebody asks for it.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, Index};
use std::sync::OnceLock;

use serde::de::Deserializer;
use serde::ser::{Error, Serializer};
use serde::{Deserialize, Serialize};
use zerocopy::little_endian::U32;

use crate::block::{Block, Words, lent_bytes};

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

/// Values by their keys, each unpacked when it is first asked for.
#[derive(Clone)]
pub struct Table<T> {
    keys: Words,
    /// The byte behind each value.
    ends: Block<U32>,
    bytes: &'static [u8],
    /// The values that were asked for, or were made by this run.
    values: Vec<OnceLock<Box<T>>>,
}

impl<T: Deserialize<'static>> Table<T> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.keys.find(key).map(|at| self.at(at))
    }

    /// The value with that number, in the order of the keys.
    pub fn at(&self, at: usize) -> &T {
        self.values[at].get_or_init(|| {
            let from = at.checked_sub(1).map_or(0, |before| self.ends[before].get() as usize);
            let bytes = &self.bytes[from..self.ends[at].get() as usize];
            Box::new(postcard::from_bytes(bytes).expect("what was packed is this very type"))
        })
    }

    /// The value of a key, which most likely is the one at a place: another table with the same keys has it there.
    pub fn get_near(&self, at: usize, key: &str) -> Option<&T> {
        if at < self.len() && &self.keys[at] == key { Some(self.at(at)) } else { self.get(key) }
    }

    /// True where the key has a value.
    pub fn contains_key(&self, key: &str) -> bool {
        self.keys.find(key).is_some()
    }

    /// The keys, sorted.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.keys.iter()
    }

    /// The values in the order of the keys.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &T> {
        (0..self.len()).map(|at| self.at(at))
    }

    /// Keys with their values.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &T)> {
        self.keys.iter().zip(self.values())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// True where there are none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }
}

impl<T: Deserialize<'static>> Index<&str> for Table<T> {
    type Output = T;

    fn index(&self, key: &str) -> &T {
        self.get(key).unwrap_or_else(|| panic!("no entry `{key}`"))
    }
}

impl<T> From<BTreeMap<String, T>> for Table<T> {
    fn from(map: BTreeMap<String, T>) -> Table<T> {
        let keys = map.keys().collect();
        let values = map.into_values().map(|value| OnceLock::from(Box::new(value))).collect();
        Table { keys, ends: Block::default(), bytes: &[], values }
    }
}

impl<T> Default for Table<T> {
    fn default() -> Table<T> {
        Table::from(BTreeMap::new())
    }
}

impl<T: Deserialize<'static> + fmt::Debug> fmt::Debug for Table<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// Bytes that are written as such.
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<T: Serialize + Deserialize<'static>> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (mut bytes, mut ends) = (Vec::new(), Vec::<u32>::new());
        for value in self.values() {
            bytes.extend(postcard::to_stdvec(value).map_err(S::Error::custom)?);
            ends.push(bytes.len() as u32);
        }
        (&self.keys, ends.into_iter().collect::<Block<U32>>(), Bytes(bytes)).serialize(serializer)
    }
}

/// Bytes of the prepared knowledge.
struct Lent(&'static [u8]);

impl<'de: 'static> Deserialize<'de> for Lent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lent, D::Error> {
        lent_bytes(deserializer).map(Lent)
    }
}

impl<'de: 'static, T> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Table<T>, D::Error> {
        let (keys, ends, Lent(bytes)) = <(Words, Block<U32>, Lent)>::deserialize(deserializer)?;
        let values = (0..keys.len()).map(|_| OnceLock::new()).collect();
        Ok(Table { keys, ends, bytes, values })
    }
}
