//! Blocks: numbers, small records and words that lie in the program as they are used.
//!
//! What was prepared with the program is lent from it: nothing is copied or parsed when the program starts, and what a
//! run doesn't ask for is never read from the disk. Multi-byte numbers are stored least significant byte first and may
//! lie at any address, so that the same bytes serve every machine.

use std::borrow::Cow;
use std::fmt;
use std::ops::{Deref, Index};

use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use zerocopy::little_endian::U32;
use zerocopy::{FromBytes, Immutable, IntoBytes, Unaligned};

/// What can lie in a [`Block`].
pub trait Item: FromBytes + IntoBytes + Immutable + Unaligned + Clone + 'static {}

impl<T: FromBytes + IntoBytes + Immutable + Unaligned + Clone + 'static> Item for T {}

/// A slice that is lent from the prepared knowledge, or was made by this run.
#[derive(Clone)]
pub struct Block<T: Item>(Cow<'static, [T]>);

impl<T: Item> Block<T> {
    /// The items to change; they are copied if they were lent.
    pub fn to_mut(&mut self) -> &mut Vec<T> {
        self.0.to_mut()
    }
}

impl<T: Item> Deref for Block<T> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Item> Default for Block<T> {
    fn default() -> Block<T> {
        Block(Cow::Borrowed(&[]))
    }
}

impl<T: Item> From<Vec<T>> for Block<T> {
    fn from(items: Vec<T>) -> Block<T> {
        Block(Cow::Owned(items))
    }
}

/// From what an item is made of: `u32` for the four bytes of one.
impl<T: Item, I: Into<T>> FromIterator<I> for Block<T> {
    fn from_iter<A: IntoIterator<Item = I>>(items: A) -> Block<T> {
        Block(Cow::Owned(items.into_iter().map(Into::into).collect()))
    }
}

impl<T: Item> fmt::Debug for Block<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} items", self.len())
    }
}

impl<T: Item> Serialize for Block<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.as_bytes())
    }
}

impl<'de: 'static, T: Item> Deserialize<'de> for Block<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Block<T>, D::Error> {
        let bytes = lent_bytes(deserializer)?;
        let items = <[T]>::ref_from_bytes(bytes).map_err(|_| D::Error::custom("a block of another length"))?;
        Ok(Block(Cow::Borrowed(items)))
    }
}

/// Bytes of the prepared knowledge, where they lie.
pub(crate) fn lent_bytes<'de: 'static, D: Deserializer<'de>>(deserializer: D) -> Result<&'static [u8], D::Error> {
    struct Lent;

    impl<'de: 'static> Visitor<'de> for Lent {
        type Value = &'static [u8];

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("bytes of the program")
        }

        fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<&'static [u8], E> {
            Ok(bytes)
        }
    }

    deserializer.deserialize_bytes(Lent)
}

/// A text of the prepared knowledge, where it lies.
pub(crate) fn lent_text<'de: 'static, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'static, str>, D::Error> {
    <&'static str>::deserialize(deserializer).map(Cow::Borrowed)
}

/// Words by their numbers, one after another in one text.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Words {
    /// The byte behind each word.
    ends: Block<U32>,
    #[serde(deserialize_with = "lent_text")]
    text: Cow<'static, str>,
}

impl Words {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True where there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.len()).map(|at| &self[at])
    }

    /// The number of a word, where they are sorted.
    pub fn find(&self, word: &str) -> Option<usize> {
        let (mut from, mut until) = (0, self.len());
        while from < until {
            let middle = from + (until - from) / 2;
            match self[middle].cmp(word) {
                std::cmp::Ordering::Less => from = middle + 1,
                std::cmp::Ordering::Greater => until = middle,
                std::cmp::Ordering::Equal => return Some(middle),
            }
        }
        None
    }
}

impl Index<usize> for Words {
    type Output = str;

    fn index(&self, at: usize) -> &str {
        let from = at.checked_sub(1).map_or(0, |before| self.ends[before].get() as usize);
        &self.text[from..self.ends[at].get() as usize]
    }
}

impl<S: AsRef<str>> FromIterator<S> for Words {
    fn from_iter<A: IntoIterator<Item = S>>(words: A) -> Words {
        let (mut text, mut ends) = (String::new(), Vec::new());
        for word in words {
            text.push_str(word.as_ref());
            ends.push((text.len() as u32).into());
        }
        Words { ends: ends.into(), text: text.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_read_where_it_lies() {
        let own: Block<U32> = [7u32, 1 << 20].into_iter().collect();
        let words: Words = ["альфа", "", "beta"].into_iter().collect();
        // An odd address: a byte stands before.
        let bytes: &'static [u8] = postcard::to_stdvec(&(1u8, &own, &words)).unwrap().leak();
        let (_, mut lent, again): (u8, Block<U32>, Words) = postcard::from_bytes(bytes).unwrap();
        assert!(bytes.as_ptr_range().contains(&lent.as_bytes().as_ptr()));
        assert_eq!(lent.iter().map(|number| number.get()).collect::<Vec<_>>(), [7, 1 << 20]);
        assert_eq!(again.iter().collect::<Vec<_>>(), ["альфа", "", "beta"]);
        lent.to_mut().push(9.into());
        assert_eq!(lent.len(), 3);
        assert!(postcard::from_bytes::<Block<U32>>(&[3, 1, 2, 3]).is_err());
    }

    #[test]
    fn sorted_words_are_found() {
        let words: Words = ["ad", "ru", "xk"].into_iter().collect();
        assert_eq!(
            ["ad", "ru", "xk", "", "ra", "zz"].map(|word| words.find(word)),
            [Some(0), Some(1), Some(2), None, None, None]
        );
    }
}
