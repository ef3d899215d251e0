//! Names that a document introduces by what stands beside them (`the company Northern Bridge`), and where it has them
//! again, in whatever case.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::super::organization::OrganizationEntity;
use super::super::{Entity, Resolver, RuleName};
use super::said_again;
use crate::extract::What;
use crate::knowledge::form::{self, Caps, Gap, Kind};
use crate::pattern::label;
use crate::record::MentionType;
use crate::segment::{Text, Token};

/// The most names that a document introduces and that are looked for in the rest of it.
const MAX_INTRODUCED: usize = 200;

/// How many names are kept with their forms from one document to the next, and how long one may be, in bytes.
const MAX_FORMS: usize = 20_000;
const MAX_NAME: usize = 256;

impl Resolver<'_, '_> {
    /// The names that the text introduces by what stands beside them: `the company Northern Bridge`.
    pub(super) fn introduced(&mut self) -> Vec<Introduced> {
        let lexicon = &self.knowledge.lexicon;
        let mut introduced = Vec::new();
        let mut seen: SmallVec<[Entity; 16]> = SmallVec::new();
        for nth in 0..self.findings.mentions.len() {
            let mention = &self.findings.mentions[nth];
            let What::Rule(at) = mention.what else { continue };
            if seen.len() == MAX_INTRODUCED {
                break;
            }
            if mention.kind != MentionType::Organization {
                continue;
            }
            let matched = &self.extracted.matches[at as usize];
            let Some(entity @ Entity::Organization(organization)) = mention.entity else { continue };
            if !matched.rule(lexicon).again
                || !matches!(self.findings.organizations[organization as usize], OrganizationEntity::Unlisted(_))
                || seen.contains(&entity)
            {
                continue;
            }
            seen.push(entity);
            // Legal forms and quotation marks at the ends are no part of what is said again.
            let (mut first, mut end) = (mention.first, mention.end);
            for value in matched.values.iter().filter(|value| value.label == label::FORM) {
                match value.first == first {
                    true => first = value.end,
                    false if value.end == end => end = value.first,
                    false => {}
                }
            }
            let is_mark = |at: u32| self.parts.tokens[at as usize].kind() == Kind::Mark;
            while first < end && is_mark(first) {
                first += 1;
            }
            while first < end && is_mark(end - 1) {
                end -= 1;
            }
            if first == end || self.parts.tokens[first as usize].caps() == Caps::Lower {
                continue;
            }
            let (lang, rule) = (mention.lang, mention.rule);
            let forms = self.name_forms(lang, first, end);
            if !forms.all.is_empty() {
                introduced.push(Introduced { entity, lang, rule, forms });
            }
        }
        introduced
    }

    /// The forms in which a name can stand again: worked out once for all documents.
    fn name_forms(&mut self, lang: u8, first: u32, end: u32) -> Arc<Forms> {
        let (tokens, text) = (&self.parts.tokens, self.given.text);
        let name = &text[tokens[first as usize].start as usize..tokens[end as usize - 1].end as usize];
        if let Some(known) = self.forms[lang as usize].get(name) {
            return Arc::clone(known);
        }
        let declension = &self.knowledge.languages[lang as usize].declension;
        let mut forms = Forms::default();
        let mut add = |text: &str| {
            let (mut tokens, mut begins) = (Vec::new(), None);
            form::scan(text, |_, codes| {
                begins = begins.or(Some(codes.hash()));
                tokens.push(codes.as_slice().to_vec());
            });
            if let Some(first) = begins.filter(|_| forms.all.iter().all(|form| form.tokens != tokens)) {
                forms.all.push(Form { first, tokens });
            }
        };
        // A name of one or two letters is too short to be known by itself.
        if name.chars().count() >= 3 {
            add(name);
            if !declension.is_empty() {
                declension.phrase_forms(name, None).iter().for_each(|(form, _)| add(form));
            }
        }
        let forms = Arc::new(forms);
        let kept = &mut self.forms[lang as usize];
        if kept.len() >= MAX_FORMS {
            kept.clear();
        }
        if name.len() <= MAX_NAME {
            kept.insert(name.into(), Arc::clone(&forms));
        }
        forms
    }

    /// Each further place where the text has a name that it has introduced.
    pub(super) fn names_again(&mut self, introduced: &[Introduced]) {
        // Most tokens are told by a few bits of the hashes with which the names begin.
        let mut begin = [0u64; FILTER];
        for form in introduced.iter().flat_map(|one| &one.forms.all) {
            let (word, bit) = filter_bit(form.first);
            begin[word] |= bit;
        }
        let (text, tokens) = (self.given.text, &self.parts.tokens);
        self.hashes.begin(self.parts);
        let mut found: Vec<(u32, u32, usize)> = Vec::new();
        for nth in 0..self.hashes.capitals.len() {
            let at = self.hashes.capitals[nth] as usize;
            let hash = self.hashes.of(text, tokens[at]);
            let (word, bit) = filter_bit(hash);
            if begin[word] & bit == 0 {
                continue;
            }
            let mut longest: Option<(usize, usize)> = None;
            for (nth, one) in introduced.iter().enumerate() {
                for form in one.forms.all.iter().filter(|form| form.first == hash) {
                    let longer = longest.is_none_or(|(length, _)| form.tokens.len() > length);
                    if longer && self.stands_at(at, &form.tokens) {
                        longest = Some((form.tokens.len(), nth));
                    }
                }
            }
            if let Some((length, one)) = longest {
                found.push((at as u32, (at + length) as u32, one));
            }
        }
        let common = self.common(&found);
        let mut replaced: FxHashMap<Entity, Entity> = FxHashMap::default();
        let known = self.findings.mentions.len();
        let mut next = 0;
        for (first, end, one) in found {
            let Introduced { entity, lang, rule, .. } = introduced[one];
            while next < known && self.findings.mentions[next].end <= first {
                next += 1;
            }
            let over = self.findings.mentions[next..known].iter().take_while(|mention| mention.first < end);
            let (mut inside, mut same) = (true, None);
            for mention in over.filter(|mention| mention.end > first) {
                match (mention.first, mention.end) == (first, end) {
                    true => same = Some(mention),
                    false => inside &= first <= mention.first && mention.end <= end,
                }
            }
            match same {
                // The same name in another case, or without what says of what kind it is.
                Some(mention) if mention.kind == MentionType::Organization => {
                    if let Some(other @ Entity::Organization(at)) = mention.entity
                        && other != entity
                        && matches!(self.findings.organizations[at as usize], OrganizationEntity::Unlisted(_))
                        && !replaced.contains_key(&entity)
                    {
                        replaced.insert(other, entity);
                    }
                }
                Some(_) => {}
                None if inside && self.stands_alone(lang, first, end, &common) => {
                    self.findings.mentions.push(said_again((first, end), lang, entity, rule, false))
                }
                None => {}
            }
        }
        if !replaced.is_empty() {
            for mention in &mut self.findings.mentions {
                if let Some(entity) = &mut mention.entity
                    && let Some(&other) = replaced.get(entity)
                {
                    *entity = other;
                }
            }
            self.prune();
        }
    }

    /// Of names of one word at the beginning of a sentence the words that the text has in lower case, too: there they may
    /// be nothing but words. Sorted.
    fn common(&self, found: &[(u32, u32, usize)]) -> Vec<u32> {
        let tokens = &self.parts.tokens;
        let opening = found.iter().filter(|(first, end, _)| end - first == 1 && tokens[*first as usize].is_first());
        let mut words: Vec<u32> = opening.map(|(first, ..)| tokens[*first as usize].word).collect();
        if words.is_empty() {
            return words;
        }
        words.sort_unstable();
        words.dedup();
        let bits = words.iter().fold(0u64, |bits, word| bits | 1 << (word & 63));
        let mut common = Vec::new();
        for token in tokens.iter().filter(|token| token.caps() == Caps::Lower && bits >> (token.word & 63) & 1 == 1) {
            if common.last() != Some(&token.word) && words.binary_search(&token.word).is_ok() {
                common.push(token.word);
            }
        }
        common.sort_unstable();
        common.dedup();
        common
    }

    /// True where the tokens from one on have these forms, and stand together.
    fn stands_at(&self, at: usize, forms: &[Vec<u8>]) -> bool {
        let Some(tokens) = self.parts.tokens.get(at..at + forms.len()) else { return false };
        tokens.iter().zip(forms).enumerate().all(|(nth, (token, wanted))| {
            let mut same = false;
            form::scan(self.parts.of(self.given.text, at + nth), |_, codes| same = codes.as_slice() == wanted);
            same && (nth == 0 || !token.is_first() && !matches!(token.gap(), Gap::Line | Gap::Blank))
        })
    }

    /// True where nothing beside a name makes a longer one of it, and a capital is no matter of the sentence's beginning.
    fn stands_alone(&self, lang: u8, first: u32, end: u32, common: &[u32]) -> bool {
        let tokens = &self.parts.tokens;
        let token = tokens[first as usize];
        let is_capital = |token: Token| token.kind() == Kind::Word && token.caps() != Caps::Lower;
        let mark = |at: u32| self.parts.of(self.given.text, at as usize);
        let joins = |at: u32| matches!(mark(at), "-" | "‐" | "‑" | "." | "@" | "/" | "&" | "_" | "#");
        let before = first.checked_sub(1).filter(|_| !token.is_first());
        let goes_on_from = before.is_some_and(|at| {
            let before = tokens[at as usize];
            match before.kind() {
                Kind::Mark if token.gap() == Gap::None => joins(at),
                // An initial: “J. Bridgewell”.
                Kind::Mark => {
                    let initial = at.checked_sub(1).filter(|_| mark(at) == "." && before.gap() == Gap::None);
                    initial.is_some_and(|at| is_capital(tokens[at as usize]) && mark(at).chars().count() == 1)
                }
                _ => is_capital(before) && (!before.is_first() || self.is_first_name(lang, before)),
            }
        });
        let after = tokens.get(end as usize).filter(|after| !after.is_first());
        let goes_on = after.is_some_and(|after| match after.kind() {
            Kind::Mark => {
                let next = tokens.get(end as usize + 1);
                let glued = next.is_some_and(|next| next.gap() == Gap::None && next.kind() != Kind::Mark);
                after.gap() == Gap::None && glued && joins(end)
            }
            _ => is_capital(*after),
        });
        if goes_on_from || goes_on {
            return false;
        }
        end - first > 1 || before.is_some() || common.binary_search(&token.word).is_err()
    }

    /// True of what the language has in its class `first-name`.
    fn is_first_name(&self, lang: u8, token: Token) -> bool {
        let language = &self.knowledge.lexicon.languages[lang as usize];
        let class = language.class("first-name");
        class.is_some_and(|class| token.form != 0 && language.sets.has(language.form_set(token.form), class))
    }
}

/// A name that the text introduces.
#[derive(Debug)]
pub(super) struct Introduced {
    entity: Entity,
    lang: u8,
    rule: RuleName,
    forms: Arc<Forms>,
}

/// The forms of a name.
#[derive(Debug, Default)]
pub(in super::super) struct Forms {
    all: Vec<Form>,
}

/// A form of a name.
#[derive(Debug)]
struct Form {
    /// The hash of its first token.
    first: u32,
    /// Its folded tokens.
    tokens: Vec<Vec<u8>>,
}

/// How many words of bits tell most tokens from those with which a name begins.
const FILTER: usize = 16;

/// The bit of a hash among these: the word, and the bit in it.
#[inline]
fn filter_bit(hash: u32) -> (usize, u64) {
    (hash as usize >> 6 & (FILTER - 1), 1 << (hash & 63))
}

/// The hashes of the forms of tokens, by the numbers of these.
#[derive(Debug, Default)]
pub(in super::super) struct Hashes {
    /// Whose numbers they are.
    numbering: u64,
    /// 0 where it isn't known yet.
    of: Vec<u32>,
    /// The tokens of the text that are not in lower case.
    capitals: Vec<u32>,
}

impl Hashes {
    /// Makes ready for a text, whose tokens are then asked for.
    fn begin(&mut self, parts: &Text) {
        if std::mem::replace(&mut self.numbering, parts.numbering()) != parts.numbering() {
            self.of.clear();
        }
        // Without a branch, for none can foresee what is a capital.
        self.capitals.resize(parts.tokens.len(), 0);
        let mut count = 0;
        for (token, at) in parts.tokens.iter().zip(0..) {
            self.capitals[count] = at;
            count += usize::from(!token.is_lower());
        }
        self.capitals.truncate(count);
    }

    /// The hash of the form of a token.
    #[inline]
    fn of(&mut self, text: &str, token: Token) -> u32 {
        match self.of.get(token.word as usize) {
            Some(&hash) if hash != 0 => hash,
            _ => self.add(text, token),
        }
    }

    #[cold]
    fn add(&mut self, text: &str, token: Token) -> u32 {
        let mut hash = 0;
        form::scan(&text[token.start as usize..token.end as usize], |_, codes| hash = codes.hash());
        let at = token.word as usize;
        if at != 0 {
            if self.of.len() <= at {
                self.of.resize(at + 1, 0);
            }
            self.of[at] = hash;
        }
        hash
    }
}
