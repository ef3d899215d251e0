//! Flat tables that are copied from the prepared knowledge as they are: the forms, and the trie of names.

use serde::{Deserialize, Serialize};

use super::form;

/// The bit of [`Forms::flags`] that tells that a name can begin with the form.
pub const NAME_START: u16 = 1;

/// The bit that tells that such a name may begin with a small letter.
pub const SMALL_NAME_START: u16 = 2;

/// The bit that tells that a name can go on with the form.
pub const NAME_PART: u16 = 1 << 15;

/// The bit of the function words of the first language; those of the others follow.
const FUNCTION: u16 = 4;

/// Every known form, in an open-addressing table.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Forms {
    /// Pairs of hash and form; form 0 marks a free slot.
    #[serde(with = "bytes_u32")]
    slots: Vec<u32>,
    /// Where the codes of each form begin, and one more at the end.
    #[serde(with = "bytes_u32")]
    offsets: Vec<u32>,
    /// The codes of all forms, one after another.
    #[serde(with = "bytes_u8")]
    codes: Vec<u8>,
    /// A few bits for each form: [`NAME_START`], [`SMALL_NAME_START`], [`NAME_PART`]; between them one for each language of which it is
    /// a function word.
    #[serde(with = "bytes_u16")]
    pub flags: Vec<u16>,
}

impl Forms {
    /// The table of these forms; the form with number `n` is the one at `n - 1`.
    pub fn build(forms: &[Vec<u8>]) -> Forms {
        let size = (forms.len() * 2 + 2).next_power_of_two();
        let mut table =
            Forms { slots: vec![0; size * 2], offsets: vec![0, 0], codes: Vec::new(), flags: vec![0; forms.len() + 1] };
        for (at, codes) in forms.iter().enumerate() {
            table.codes.extend_from_slice(codes);
            table.offsets.push(table.codes.len() as u32);
            let hash = form::hash(codes);
            let mut slot = hash as usize & (size - 1);
            while table.slots[slot * 2 + 1] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            table.slots[slot * 2] = hash;
            table.slots[slot * 2 + 1] = at as u32 + 1;
        }
        table
    }

    /// The number of the form with these codes; 0 where it isn't known.
    #[inline]
    pub fn find(&self, codes: &[u8], hash: u32) -> u32 {
        if codes.is_empty() {
            return 0;
        }
        let mask = self.slots.len() / 2 - 1;
        let mut slot = hash as usize & mask;
        loop {
            let form = self.slots[slot * 2 + 1];
            if form == 0 {
                return 0;
            }
            if self.slots[slot * 2] == hash && self.codes(form) == codes {
                return form;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// True where a form is a function word of a language.
    pub fn is_function(&self, form: u32, lang: usize) -> bool {
        self.flags[form as usize] & FUNCTION << lang != 0
    }

    /// Makes a form a function word of a language.
    pub fn set_function(&mut self, form: u32, lang: usize) {
        self.flags[form as usize] |= FUNCTION << lang;
    }

    /// The codes of a form.
    pub fn codes(&self, form: u32) -> &[u8] {
        &self.codes[self.offsets[form as usize] as usize..self.offsets[form as usize + 1] as usize]
    }

    /// How many forms there are, the unknown one included.
    pub fn len(&self) -> usize {
        self.flags.len()
    }

    /// False: the unknown form is always there.
    pub fn is_empty(&self) -> bool {
        false
    }
}

/// A trie over forms, in an open-addressing table. Node 0 is the root.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Trie {
    /// Triples of node, form and next node; next 0 marks a free slot.
    #[serde(with = "bytes_u32")]
    slots: Vec<u32>,
    /// For each node, the number of the name's end + 1; 0 where no name ends.
    #[serde(with = "bytes_u32")]
    ends: Vec<u32>,
}

fn mix(node: u32, form: u32) -> usize {
    ((u64::from(node) << 32 | u64::from(form)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 29) as usize
}

impl Trie {
    /// The trie of these names; the end of the name at `n` has number `n`.
    pub fn build(names: &[Vec<u32>]) -> Trie {
        let mut edges = rustc_hash::FxHashMap::default();
        let mut ends = vec![0];
        for (number, name) in names.iter().enumerate() {
            let mut node = 0;
            for &form in name {
                node = *edges.entry((node, form)).or_insert_with(|| {
                    ends.push(0);
                    ends.len() as u32 - 1
                });
            }
            ends[node as usize] = number as u32 + 1;
        }
        let size = (edges.len() * 2 + 2).next_power_of_two();
        let mut slots = vec![0; size * 3];
        let mut sorted: Vec<_> = edges.into_iter().collect();
        sorted.sort_unstable();
        for ((node, form), next) in sorted {
            let mut slot = mix(node, form) & (size - 1);
            while slots[slot * 3 + 2] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot * 3..slot * 3 + 3].copy_from_slice(&[node, form, next]);
        }
        Trie { slots, ends }
    }

    /// The node after a form; `None` where no name goes on so.
    #[inline]
    pub fn step(&self, node: u32, form: u32) -> Option<u32> {
        let mask = self.slots.len() / 3 - 1;
        let mut slot = mix(node, form) & mask;
        loop {
            let entry = &self.slots[slot * 3..slot * 3 + 3];
            if entry[2] == 0 {
                return None;
            }
            if entry[0] == node && entry[1] == form {
                return Some(entry[2]);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Every name with its number, as the forms that it is made of.
    pub fn names(&self) -> Vec<(Vec<u32>, u32)> {
        let mut below: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.ends.len()];
        let (entries, _) = self.slots.as_chunks::<3>();
        for &[node, form, next] in entries.iter().filter(|entry| entry[2] != 0) {
            below[node as usize].push((form, next));
        }
        let mut names = Vec::new();
        let mut open = vec![(0u32, Vec::new())];
        while let Some((node, forms)) = open.pop() {
            names.extend(self.end(node).map(|number| (forms.clone(), number)));
            for &(form, next) in &below[node as usize] {
                open.push((next, [forms.as_slice(), &[form]].concat()));
            }
        }
        names
    }

    /// The number of the name that ends at a node.
    #[inline]
    pub fn end(&self, node: u32) -> Option<u32> {
        self.ends[node as usize].checked_sub(1)
    }
}

macro_rules! as_bytes {
    ($(#[$doc:meta])* $name:ident, $type:ty) => {
        $(#[$doc])*
        pub mod $name {
            use serde::{Deserializer, Serializer};

            struct Bytes;

            impl serde::de::Visitor<'_> for Bytes {
                type Value = Vec<$type>;

                fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.write_str("bytes")
                }

                fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Vec<$type>, E> {
                    let (numbers, _) = bytes.as_chunks::<{ size_of::<$type>() }>();
                    Ok(numbers.iter().map(|chunk| <$type>::from_le_bytes(*chunk)).collect())
                }
            }

            /// Writes numbers as bytes, least significant first.
            pub fn serialize<S: Serializer>(numbers: &[$type], serializer: S) -> Result<S::Ok, S::Error> {
                let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
                serializer.serialize_bytes(&bytes)
            }

            /// Reads numbers from bytes, least significant first.
            pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<$type>, D::Error> {
                deserializer.deserialize_bytes(Bytes)
            }
        }
    };
}

as_bytes!(
    /// Numbers of four bytes, copied as a block.
    bytes_u32,
    u32
);
as_bytes!(
    /// Numbers of two bytes, copied as a block.
    bytes_u16,
    u16
);
as_bytes!(
    /// Bytes, copied as a block.
    bytes_u8,
    u8
);
