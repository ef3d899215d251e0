//! Selecting: of all that was found, what stands. Nested mentions stay, crossing ones don't.

use super::{Extracted, Found, FoundKind, NameMatch, RuleMatch, What};
use crate::knowledge::lexicon::{Lexicon, NameKind, RuleKind};

/// Memory for selecting.
#[derive(Default)]
pub(super) struct Scratch {
    all: Vec<Found>,
    clusters: Clusters,
}

/// Memory for mentions that touch one another.
#[derive(Default)]
struct Clusters {
    order: Vec<u32>,
    /// For each token, the innermost mention kept so far, as an index + 1 into `stack`.
    cover: Vec<u32>,
    keep: Vec<bool>,
    /// Where each begins and ends, which it is, and whether a name over the same tokens stands beside it.
    stack: Vec<(u32, u32, u32, bool)>,
}

/// Fills `found` with the mentions that stand.
///
/// Of two that cross, the longer stands, then the earlier; but what names the same as the name around it takes no place
/// from others: in “State Duma of the Federal Assembly of the Russian Federation” the first six words. Of two over the
/// same tokens the stronger kind stands. Inside an organization all kinds may stand; inside a country, place, date or
/// count only organizations, countries and places of another kind may.
pub(super) fn select(lexicon: &Lexicon, scratch: &mut Scratch, out: &mut Extracted) {
    let Scratch { all, clusters } = scratch;
    all.clear();
    let mut sorted = Sorted { all, moves: 0 };
    let names = out.names.iter().zip(0..).map(|(name, at)| {
        let kind = match name.reading(lexicon).kind {
            NameKind::Country => FoundKind::Country,
            NameKind::Demonym => FoundKind::Demonym,
            NameKind::Organization => FoundKind::Organization,
            NameKind::Place => FoundKind::Place,
        };
        Found { first: name.first, end: name.end, kind, what: What::Name(at) }
    });
    let mut names = names.peekable();
    for (at, found) in out.matches.iter().enumerate() {
        let rule = found.rule(lexicon);
        let kind = match rule.kind {
            RuleKind::Date => FoundKind::Date,
            RuleKind::Organization => FoundKind::Organization,
            RuleKind::Count => FoundKind::Count,
            RuleKind::Dateline => {
                out.datelines.push(at as u32);
                continue;
            }
            RuleKind::Acronym => {
                out.acronyms.push(at as u32);
                continue;
            }
            RuleKind::Anaphor => {
                out.anaphors.push(at as u32);
                continue;
            }
            _ => continue,
        };
        for &(first, end) in &found.mentions {
            while let Some(name) = names.next_if(|name| name.first <= first) {
                sorted.put(name);
            }
            sorted.put(Found { first, end, kind, what: What::Rule(at as u32) });
        }
    }
    names.for_each(|name| sorted.put(name));
    sorted.finish();
    // Most mentions touch no other one; those that do are settled among themselves.
    let mut rest = all.as_slice();
    while let Some(&Found { end, .. }) = rest.first() {
        let mut until = end;
        let apart = rest.iter().position(|found| {
            let apart = found.first >= until;
            until = until.max(found.end);
            apart
        });
        let (together, others) = rest.split_at(apart.unwrap_or(rest.len()));
        match together {
            [alone] => out.found.push(*alone),
            _ => {
                let shares = |found: &Found| shares(lexicon, &out.matches, found);
                let same = |outer: &Found, inner: &Found| names_same(lexicon, &out.names, outer, inner);
                clusters.settle(together, shares, same, &mut out.found);
            }
        }
        rest = others;
    }
}

/// Mentions that are put in order as they come: the earlier before the later, the longer before the shorter.
struct Sorted<'a> {
    all: &'a mut Vec<Found>,
    /// How many times one has made room for another.
    moves: usize,
}

/// How many times that may be, before the rest is left for the end.
const MOST_MOVES: usize = 1 << 16;

impl Sorted<'_> {
    fn order(found: &Found) -> (u64, FoundKind, What) {
        (u64::from(found.first) << 32 | u64::from(u32::MAX - found.end), found.kind, found.what)
    }

    /// Adds one, which mostly comes behind all others or nearly so.
    fn put(&mut self, found: Found) {
        let mut at = self.all.len();
        self.all.push(found);
        let order = Sorted::order(&found);
        while at > 0 && order < Sorted::order(&self.all[at - 1]) && self.moves < MOST_MOVES {
            self.all[at] = self.all[at - 1];
            (at, self.moves) = (at - 1, self.moves + 1);
        }
        self.all[at] = found;
    }

    /// To be called when all have come.
    fn finish(self) {
        if self.moves == MOST_MOVES {
            self.all.sort_unstable_by_key(Sorted::order);
        }
    }
}

impl Clusters {
    /// Adds those that stand of mentions that touch one another, which are given in their order.
    fn settle(
        &mut self,
        all: &[Found],
        shares: impl Fn(&Found) -> bool,
        same: impl Fn(&Found, &Found) -> bool,
        out: &mut Vec<Found>,
    ) {
        let Clusters { order, cover, keep, stack } = self;
        // Longest first, so that what crosses or repeats something longer is left out.
        order.clear();
        order.extend(0..all.len() as u32);
        order.sort_unstable_by_key(|&at| {
            let found = &all[at as usize];
            (std::cmp::Reverse(found.end - found.first), found.first, at)
        });
        let from = all[0].first;
        let last = all.iter().map(|found| found.end - from).max().unwrap_or(0);
        cover.clear();
        cover.resize(last as usize, 0);
        keep.clear();
        keep.resize(all.len(), false);
        stack.clear();
        for &at in &*order {
            let found = all[at as usize];
            let under = &mut cover[(found.first - from) as usize..(found.end - from) as usize];
            let inner = under[0];
            if inner != 0 && same(&all[stack[inner as usize - 1].2 as usize], &found) {
                continue;
            }
            if under.iter().any(|&other| other != inner) {
                // Tokens under different mentions: either it crosses one, or it holds one inside a longer one.
                let crosses = under.iter().filter(|&&other| other != 0).any(|&other| {
                    let (first, end, ..) = stack[other as usize - 1];
                    first < found.first && end < found.end
                        || first > found.first && end > found.end
                        || end - first > found.end - found.first && (first > found.first || end < found.end)
                });
                if crosses {
                    continue;
                }
            }
            if inner != 0 {
                let (first, end, outer, shared) = stack[inner as usize - 1];
                let outer = all[outer as usize].kind;
                let same = first == found.first && end == found.end;
                let names = matches!(found.kind, FoundKind::Country | FoundKind::Place);
                if same && !(names && shared) || !may_nest(outer, found.kind) {
                    continue;
                }
            }
            stack.push((found.first, found.end, at, shares(&found)));
            under.fill(stack.len() as u32);
            keep[at as usize] = true;
        }
        out.extend(all.iter().zip(&*keep).filter(|(_, keep)| **keep).map(|(found, _)| *found));
    }
}

/// True of an organization whose own tokens are but a part of its name, the rest standing once for a list: in «ЦИК Латвии и
/// Эстонии» «Эстонии» is one, and a country, too.
fn shares(lexicon: &Lexicon, matches: &[RuleMatch], found: &Found) -> bool {
    let What::Rule(at) = found.what else { return false };
    found.kind == FoundKind::Organization && matches[at as usize].rule(lexicon).shared
}

/// True of two names of one organization.
fn names_same(lexicon: &Lexicon, names: &[NameMatch], outer: &Found, inner: &Found) -> bool {
    let (What::Name(outer), What::Name(inner)) = (outer.what, inner.what) else { return false };
    let [outer, inner] = [outer, inner].map(|at| names[at as usize].reading(lexicon));
    outer.kind == NameKind::Organization && (outer.kind, outer.entity) == (inner.kind, inner.entity)
}

fn may_nest(outer: FoundKind, inner: FoundKind) -> bool {
    match outer {
        FoundKind::Organization => true,
        FoundKind::Count => inner != FoundKind::Count,
        FoundKind::Country | FoundKind::Place | FoundKind::Demonym => false,
        FoundKind::Date => false,
    }
}
