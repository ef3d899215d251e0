//! Flat tables that are used as they lie in the prepared knowledge: the forms, and the trie of names.

use serde::{Deserialize, Serialize};
use zerocopy::little_endian::{U16, U32};

use super::form;
use crate::block::Block;

/// The bit of [`Forms::flags`] that tells that a name can begin with the form.
pub const NAME_START: u16 = 1;

/// The bit that tells that such a name may begin with a small letter.
pub const SMALL_NAME_START: u16 = 2;

/// The bit that tells that a name can go on with the form.
pub const NAME_PART: u16 = 1 << 15;

/// The bits that tell that the form is a trigger: of the words of every sentence that tells of something new, one has the
/// first bit, and one the second.
pub const TRIGGERS: [u16; 2] = [1 << 13, 1 << 14];

/// The bit of the function words of the first language; those of the others follow.
const FUNCTION: u16 = 4;

/// Every known form, in an open-addressing table.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Forms {
    /// Pairs of hash and form; form 0 marks a free slot.
    slots: Block<[U32; 2]>,
    /// Where the codes of each form begin, and one more at the end.
    offsets: Block<U32>,
    /// The codes of all forms, one after another.
    codes: Block<u8>,
    /// A few bits for each form: [`NAME_START`], [`SMALL_NAME_START`], [`NAME_PART`], [`TRIGGERS`]; between them one for each language
    /// of which it is a function word.
    flags: Block<U16>,
}

impl Forms {
    /// The table of these forms; the form with number `n` is the one at `n - 1`.
    pub fn build(forms: &[Vec<u8>]) -> Forms {
        let size = (forms.len() * 2 + 2).next_power_of_two();
        let mut slots = vec![[0u32; 2]; size];
        let (mut offsets, mut all) = (vec![0u32, 0], Vec::new());
        for (codes, number) in forms.iter().zip(1..) {
            all.extend_from_slice(codes);
            offsets.push(all.len() as u32);
            let hash = form::hash(codes);
            let mut slot = hash as usize & (size - 1);
            while slots[slot][1] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = [hash, number];
        }
        Forms {
            slots: slots.into_iter().map(|slot| slot.map(U32::from)).collect(),
            offsets: offsets.into_iter().collect(),
            codes: all.into(),
            flags: vec![U16::ZERO; forms.len() + 1].into(),
        }
    }

    /// The number of the form with these codes; 0 where it isn't known.
    #[inline]
    pub fn find(&self, codes: &[u8], hash: u32) -> u32 {
        if codes.is_empty() {
            return 0;
        }
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let [known, form] = self.slots[slot].map(U32::get);
            if form == 0 || known == hash && self.codes(form) == codes {
                return form;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// A few bits of a form: [`NAME_START`], [`SMALL_NAME_START`], [`NAME_PART`], [`TRIGGERS`], and those of function words.
    #[inline]
    pub fn flags(&self, form: u32) -> u16 {
        self.flags[form as usize].get()
    }

    /// Sets bits of a form.
    pub fn set_flags(&mut self, form: u32, flags: u16) {
        let all = &mut self.flags.to_mut()[form as usize];
        *all = (all.get() | flags).into();
    }

    /// True where a form is a function word of a language.
    pub fn is_function(&self, form: u32, lang: usize) -> bool {
        self.flags(form) & FUNCTION << lang != 0
    }

    /// Makes a form a function word of a language.
    pub fn set_function(&mut self, form: u32, lang: usize) {
        self.set_flags(form, FUNCTION << lang);
    }

    /// The codes of a form.
    pub fn codes(&self, form: u32) -> &[u8] {
        &self.codes[self.offsets[form as usize].get() as usize..self.offsets[form as usize + 1].get() as usize]
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
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Trie {
    /// Triples of node, form and next node; next 0 marks a free slot.
    slots: Block<[U32; 3]>,
    /// For each node, the number of the name's end + 1, 0 where no name ends; and a bit for each form with which a name
    /// goes on, some of which share one ([`follower`]). From most nodes none goes on, and mostly with other forms than
    /// the text has.
    nodes: Block<[U32; 2]>,
}

/// The bit that a form has among those with which a name goes on.
#[inline(always)]
fn follower(form: u32) -> u32 {
    1 << (form.wrapping_mul(0x9E37_79B9) >> 27)
}

fn mix(node: u32, form: u32) -> usize {
    ((u64::from(node) << 32 | u64::from(form)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 29) as usize
}

impl Trie {
    /// The trie of these names; the end of the name at `n` has number `n`.
    pub fn build(names: &[Vec<u32>]) -> Trie {
        let mut edges = rustc_hash::FxHashMap::default();
        let mut nodes = vec![[0u32; 2]];
        for (number, name) in names.iter().enumerate() {
            let mut node = 0;
            for &form in name {
                node = *edges.entry((node, form)).or_insert_with(|| {
                    nodes.push([0; 2]);
                    nodes.len() as u32 - 1
                });
            }
            nodes[node as usize][0] = number as u32 + 1;
        }
        let size = (edges.len() * 2 + 2).next_power_of_two();
        let mut slots = vec![[0u32; 3]; size];
        let mut sorted: Vec<_> = edges.into_iter().collect();
        sorted.sort_unstable();
        for ((node, form), next) in sorted {
            let mut slot = mix(node, form) & (size - 1);
            while slots[slot][2] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = [node, form, next];
            nodes[node as usize][1] |= follower(form);
        }
        let slots = slots.into_iter().map(|slot| slot.map(U32::from)).collect();
        Trie { slots, nodes: nodes.into_iter().map(|node| node.map(U32::from)).collect() }
    }

    /// The node after a form; `None` where no name goes on so.
    #[inline]
    pub fn step(&self, node: u32, form: u32) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let mut slot = mix(node, form) & mask;
        loop {
            let [from, by, next] = self.slots[slot].map(U32::get);
            if next == 0 {
                return None;
            }
            if from == node && by == form {
                return Some(next);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Every name with its number, as the forms that it is made of.
    pub fn names(&self) -> Vec<(Vec<u32>, u32)> {
        let mut below: Vec<Vec<(u32, u32)>> = vec![Vec::new(); self.nodes.len()];
        let entries = self.slots.iter().map(|slot| slot.map(U32::get));
        for [node, form, next] in entries.filter(|entry| entry[2] != 0) {
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
        self.nodes[node as usize][0].get().checked_sub(1)
    }

    /// True where a name may go on from a node with a form; false where certainly none does.
    #[inline]
    pub fn may_go_on(&self, node: u32, form: u32) -> bool {
        self.nodes[node as usize][1].get() & follower(form) != 0
    }
}
