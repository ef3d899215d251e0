//! What a document names again: by an acronym or short name that it defines, by a name that it has introduced, by the
//! beginning of a name, by its head word alone.
//!
//! All of it holds for one document: in the next one the same words may mean another organization or none. Where two
//! organizations fit, none is meant.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::date::How;
use super::organization::OrganizationEntity;
use super::{Entity, Meant, Resolver, RuleName};
use crate::extract::{RuleMatch, What};
use crate::knowledge::Knowledge;
use crate::knowledge::form::{self, Caps, Gap, Kind};
use crate::knowledge::lexicon::FormId;
use crate::pattern::{MAX_MATCH, label};
use crate::record::MentionType;
use crate::segment::Token;

/// The most names that a document introduces and that are looked for in the rest of it.
const MAX_INTRODUCED: usize = 200;

/// How many names are kept with their forms from one document to the next, and how long one may be, in bytes.
const MAX_FORMS: usize = 20_000;
const MAX_NAME: usize = 256;

/// How many tokens a mention can have.
const LONGEST: u32 = MAX_MATCH as u32;

/// How many letters of a case ending an acronym can have («в МИДе», «ООНом»), in bytes of UTF-8.
const MAX_ENDING: usize = 6;

impl<'a> Resolver<'a, '_> {
    /// Finds what the document names again.
    pub(super) fn again(&mut self) {
        self.join_beginnings();
        let defined = self.definitions();
        let introduced = self.introduced();
        let before = self.findings.mentions.len();
        if !defined.is_empty() {
            self.acronyms(&defined);
        }
        if !introduced.is_empty() {
            self.names_again(&introduced);
        }
        if self.findings.mentions.len() != before {
            self.sort();
        }
        self.anaphors();
    }

    fn sort(&mut self) {
        let mentions = &mut self.findings.mentions;
        mentions.sort_by(|a, b| a.first.cmp(&b.first).then(b.end.cmp(&a.end)).then(a.kind.cmp(&b.kind)));
        mentions.dedup_by(|b, a| a.first == b.first && a.end == b.end && a.kind == b.kind);
    }

    /// Joins an organization that no list knows with the only other one whose name begins with its name: the "Supreme
    /// Court" of a text that speaks of the "Supreme Court of Nepal".
    fn join_beginnings(&mut self) {
        let organizations = std::mem::take(&mut self.findings.organizations);
        let mut short: SmallVec<[Beginning<'_>; 8]> = SmallVec::new();
        let mut spoken = 0u64;
        for (at, organization) in organizations.iter().enumerate() {
            if let OrganizationEntity::Unlisted(unlisted) = organization
                && unlisted.bare
                && unlisted.head.is_some()
            {
                for (lang, name) in unlisted.names.iter() {
                    let (first, rest) = split_first(name);
                    spoken |= 1 << lang;
                    short.push(Beginning { rest, first, at: at as u32, whole: Fitting::None });
                }
            }
        }
        short.sort_unstable_by_key(|one| (one.rest.len(), one.rest));
        let (shortest, longest) =
            (short.first().map_or(0, |one| one.rest.len()), short.last().map_or(0, |one| one.rest.len()));
        let mut look = |at: usize, name: &str| {
            let (first, rest) = split_first(name);
            if rest.len() <= shortest {
                return;
            }
            for (end, _) in rest.match_indices(' ').filter(|(end, _)| (shortest..=longest).contains(end)) {
                let from = short.partition_point(|one| (one.rest.len(), one.rest) < (end, &rest[..end]));
                for one in short[from..].iter_mut().take_while(|one| one.rest == &rest[..end]) {
                    let same = one.first == first || one.first.to_lowercase().eq(first.to_lowercase());
                    if same && one.at != at as u32 {
                        one.whole.add(Entity::Organization(at as u32));
                    }
                }
            }
        };
        if spoken != 0 {
            for (at, organization) in organizations.iter().enumerate() {
                match organization {
                    OrganizationEntity::Known(entity) => {
                        let key = &self.knowledge.lexicon.organizations[*entity as usize];
                        for (_, language) in
                            self.knowledge.languages.iter().enumerate().filter(|(lang, _)| spoken >> lang & 1 == 1)
                        {
                            if let Some(name) = language.organizations.get_near(*entity as usize, key) {
                                look(at, name.name.nominative());
                            }
                        }
                    }
                    OrganizationEntity::Unlisted(unlisted) => {
                        unlisted.names.iter().for_each(|(_, name)| look(at, name));
                    }
                }
            }
        }
        let joined: FxHashMap<Entity, Entity> = short
            .into_iter()
            .filter_map(|one| match one.whole {
                Fitting::One(whole) => Some((Entity::Organization(one.at), whole)),
                _ => None,
            })
            .collect();
        self.findings.organizations = organizations;
        if joined.is_empty() {
            return;
        }
        // What it is joined with may begin another name in its turn; a name is longer than its beginnings.
        let whole = |mut entity: Entity| {
            while let Some(&whole) = joined.get(&entity) {
                entity = whole;
            }
            entity
        };
        for mention in &mut self.findings.mentions {
            mention.entity = mention.entity.map(whole);
            if let Some(count) = &mut mention.count {
                count.of = count.of.map(whole);
            }
        }
        self.prune();
    }

    /// The names that the text introduces by what stands beside them: `the company Northern Bridge`.
    fn introduced(&mut self) -> Vec<Introduced> {
        let lexicon = &self.knowledge.lexicon;
        let mut introduced = Vec::new();
        let mut seen: SmallVec<[Entity; 16]> = SmallVec::new();
        for nth in 0..self.findings.mentions.len() {
            let mention = &self.findings.mentions[nth];
            let What::Rule(at) = mention.what else { continue };
            if mention.kind != MentionType::Organization || introduced.len() == MAX_INTRODUCED {
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
            let (mut tokens, mut length) = (Vec::new(), None);
            form::scan(text, |token, codes| {
                length = length.or(Some(token.end - token.start));
                tokens.push(codes.as_slice().to_vec());
            });
            let initial = tokens.first().and_then(|token: &Vec<u8>| token.first()).copied();
            if let Some(length) = length.filter(|_| initial.is_some() && !forms.all.contains(&tokens)) {
                if *forms.initial.get_or_insert(initial.unwrap_or_default()) != initial.unwrap_or_default() {
                    return;
                }
                forms.lengths |= length_bit(length);
                forms.all.push(tokens);
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
    fn names_again(&mut self, introduced: &[Introduced]) {
        // Most tokens are told by their length.
        let lengths = introduced.iter().fold(0, |lengths, one| lengths | one.forms.lengths);
        let (text, tokens) = (self.given.text, &self.parts.tokens);
        // The names by their first letters.
        let initial = |nth: &u16| introduced[*nth as usize].forms.initial.unwrap_or_default();
        let mut order: Vec<u16> = (0..introduced.len() as u16).collect();
        order.sort_by_key(initial);
        let mut found: Vec<(u32, u32, usize)> = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let told = token.caps() == Caps::Lower || lengths & length_bit((token.end - token.start) as usize) == 0;
            if told || token.kind() == Kind::Mark {
                continue;
            }
            let mut longest: Option<(usize, usize)> = None;
            form::scan(self.parts.of(text, at), |_, codes| {
                let codes = codes.as_slice();
                let letter = codes.first().copied().unwrap_or_default();
                let from = order.partition_point(|nth| initial(nth) < letter);
                for nth in order[from..].iter().take_while(|nth| initial(nth) == letter) {
                    let nth = usize::from(*nth);
                    for form in introduced[nth].forms.all.iter().filter(|form| form[0] == codes) {
                        if longest.is_none_or(|(length, _)| form.len() > length) && self.stands_at(at, form) {
                            longest = Some((form.len(), nth));
                        }
                    }
                }
            });
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
                None if inside && self.stands_alone(lang, first, end, &common) => self.findings.mentions.push(Meant {
                    first,
                    end,
                    kind: MentionType::Organization,
                    lang,
                    entity: Some(entity),
                    rule,
                    within: None,
                    anaphor: false,
                    what: DEFINED,
                    count: None,
                    how: How::default(),
                }),
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

    /// Head words that stand for the only organization of that kind which the text has named before: «Комиссия», `the
    /// ministry`.
    fn anaphors(&mut self) {
        let (extracted, knowledge, parts) = (self.extracted, self.knowledge, self.parts);
        let lexicon = &knowledge.lexicon;
        let mut backward: Vec<(u32, u32, &RuleMatch)> = Vec::new();
        for matched in extracted.anaphors.iter().map(|&at| &extracted.matches[at as usize]) {
            backward.extend(matched.mentions.iter().map(|&(first, end)| (first, end, matched)));
        }
        if backward.is_empty() {
            return;
        }
        if !backward.is_sorted_by_key(|&(first, end, _)| (first, end)) {
            backward.sort_unstable_by_key(|&(first, end, _)| (first, end));
        }
        let mut named = std::mem::take(&mut self.heads.named);
        named.clear();
        named.resize(self.heads.count, Fitting::None);
        let mut added: Vec<Meant> = Vec::new();
        // All mentions before `next` begin before the head word; `until` is where the last of them ends.
        let (mut next, mut until) = (0, 0);
        for (first, end, matched) in backward {
            while let Some(mention) = self.findings.mentions.get(next).filter(|mention| mention.first < end) {
                until = until.max(mention.end);
                next += 1;
                let (said, lang) = ((mention.first, mention.end), mention.lang);
                if mention.kind == MentionType::Organization
                    && !mention.anaphor
                    && let Some(entity @ Entity::Organization(at)) = mention.entity
                {
                    // By the head of its name, and by that under which the text speaks of it: an assembly may be called a
                    // parliament.
                    let said = self.head_in(said, lang);
                    let own = self.head_of(at, matched.lang);
                    for head in said.into_iter().chain(own) {
                        named[usize::from(head)].add(entity);
                    }
                }
            }
            if until > first {
                continue;
            }
            let composition = &lexicon.languages[matched.lang as usize].composition;
            let head = matched.values.iter().find(|value| value.label == label::HEAD);
            let Some(form) = head.map(|head| parts.tokens[head.first as usize].form) else { continue };
            let number = composition.head(form).filter(|(head, word)| *word < head.same);
            let number = number.and_then(|_| Some(self.heads.number(matched.lang, composition.head_number(form)?)));
            let Some(Fitting::One(entity)) = number.map(|number| named[usize::from(number)]) else { continue };
            added.push(Meant {
                first,
                end,
                kind: MentionType::Organization,
                lang: matched.lang,
                entity: Some(entity),
                rule: RuleName::Rule { lang: matched.lang, rule: matched.rule },
                within: None,
                anaphor: true,
                what: DEFINED,
                count: None,
                how: How::default(),
            });
        }
        self.heads.named = named;
        if !added.is_empty() {
            self.findings.mentions.append(&mut added);
            self.sort();
        }
    }

    /// The head among the tokens of a mention: the first one, or, where nothing declines, the last before a function word.
    fn head_in(&self, (first, end): (u32, u32), lang: u8) -> Option<u16> {
        let lexicon = &self.knowledge.lexicon;
        let composition = &lexicon.languages[lang as usize].composition;
        let mut forms = self.parts.tokens[first as usize..end as usize].iter().map(|token| token.form);
        let head = |form: FormId| {
            composition.head(form).filter(|(head, word)| *word < head.same)?;
            composition.head_number(form)
        };
        let head = match self.knowledge.languages[lang as usize].declension.is_empty() {
            false => forms.find_map(head),
            true => {
                let before = forms.take_while(|&form| form == 0 || !lexicon.forms.is_function(form, lang as usize));
                before.filter_map(head).last()
            }
        }?;
        Some(self.heads.number(lang, head))
    }

    /// The head of an organization's name.
    fn head_of(&mut self, organization: u32, lang: u8) -> Option<u16> {
        match &self.findings.organizations[organization as usize] {
            OrganizationEntity::Unlisted(unlisted) => unlisted.head.map(|(lang, head)| self.heads.number(lang, head)),
            &OrganizationEntity::Known(entity) => {
                let known = self.heads.known.get(&(lang, entity)).copied();
                known.unwrap_or_else(|| {
                    let head = self.knowledge.head_of_organization(entity, lang);
                    let head = head.map(|head| self.heads.number(lang, head));
                    self.heads.known.insert((lang, entity), head);
                    head
                })
            }
        }
    }

    /// Short names that the text itself defines, in brackets after a name: `Northern Bridge Fund (NBF)`,
    /// `(hereinafter – the Fund)`. Each later use is a mention of the same organization.
    pub(super) fn acronyms(&mut self, defined: &FxHashMap<&'a str, Short>) {
        for (written, short) in defined.iter().filter(|(_, short)| !short.word) {
            let Entity::Organization(at) = short.entity else { continue };
            let OrganizationEntity::Unlisted(organization) = &mut self.findings.organizations[at as usize] else {
                continue;
            };
            if organization.acronyms.iter().all(|(lang, _)| *lang != short.lang) {
                organization.acronyms.push((short.lang, (*written).to_owned()));
            }
        }
        // What each token lies under.
        let mut cover = vec![Cover::Nothing; self.parts.tokens.len()];
        for known in &self.findings.mentions {
            let lies = match (known.end - known.first, known.kind, known.entity) {
                (1, MentionType::Organization, Some(entity)) => Cover::Organization(entity),
                (1, MentionType::Organization, None) => Cover::Longer,
                (1, ..) => Cover::Word,
                _ => Cover::Longer,
            };
            cover[known.first as usize..known.end as usize].fill(lies);
        }
        let mut replaced = false;
        let from = |short: &Short| if short.spelled { 0 } else { short.from };
        for at in defined.values().map(from).min().unwrap_or(0)..self.parts.tokens.len() as u32 {
            let token = self.parts.tokens[at as usize];
            if token.caps() == Caps::Lower || cover[at as usize] == Cover::Longer {
                continue;
            }
            let written = self.parts.of(self.given.text, at as usize);
            let bare = || Some(written.trim_end_matches(char::is_lowercase)).filter(|_| token.caps() == Caps::Mixed);
            let has_case = |short: &&Short| self.knowledge.languages[short.lang as usize].cases.len() > 1;
            let short = defined.get(written).or_else(|| {
                let bare = bare().filter(|bare| written.len() - bare.len() <= MAX_ENDING)?;
                defined.get(bare).filter(has_case)
            });
            let Some(short) = short.filter(|short| from(short) <= at) else { continue };
            // What stands before its definition must have nothing else that it could mean.
            if at < short.from && cover[at as usize] != Cover::Nothing {
                continue;
            }
            match cover[at as usize] {
                // A known acronym of another gives way to one that the text has spelled out.
                Cover::Organization(known) if known == short.entity || !short.spelled => continue,
                Cover::Organization(_) | Cover::Word => replaced = true,
                _ => {}
            }
            cover[at as usize] = Cover::Defined;
            self.findings.mentions.push(Meant {
                first: at,
                end: at + 1,
                kind: MentionType::Organization,
                lang: short.lang,
                entity: Some(short.entity),
                rule: short.rule,
                within: None,
                anaphor: short.word,
                what: DEFINED,
                count: None,
                how: How::default(),
            });
        }
        if replaced {
            self.findings.mentions.retain(|known| {
                known.what == DEFINED || known.end - known.first > 1 || cover[known.first as usize] != Cover::Defined
            });
            self.prune();
        }
    }

    /// The short names that the text defines, as they are written.
    pub(super) fn definitions(&self) -> FxHashMap<&'a str, Short> {
        let mut defined = FxHashMap::default();
        for matched in self.extracted.acronyms.iter().map(|&at| &self.extracted.matches[at as usize]) {
            let Some(&(at, end)) = matched.mentions.first().filter(|(at, end)| *end == at + 1) else { continue };
            // The name stands before the definition, or, where the rule says so, behind it.
            let behind = matched.rule(self.lexicon()).setting("name").is_some();
            let named =
                if behind { self.organization_from(matched.end) } else { self.organization_until(matched.first) };
            let Some(Meant { first, end: last, entity: Some(entity), lang, .. }) = named else { continue };
            let (first, last, entity, lang) = (*first, *last, *entity, *lang);
            let token = self.parts.tokens[at as usize];
            let upper = matches!(token.caps(), Caps::Upper | Caps::Mixed) && token.end - token.start >= 2;
            let spelled = upper && self.spells(first, last, at);
            // A bracket with that word alone could hold anything; more words say that it is a definition. In another
            // script the letters can't be compared.
            let alone = matched.end - matched.first == 3;
            let foreign = || {
                token.caps() == Caps::Upper
                    && end - at == 1
                    && token.end - token.start >= 3
                    && token.script() != self.parts.tokens[first as usize].script()
            };
            let fits = match (behind, alone) {
                (true, _) => spelled,
                (false, true) => upper && (self.shares_initial(first, last, at) || foreign()),
                (false, false) => true,
            };
            if !fits {
                continue;
            }
            let written = self.parts.of(self.given.text, at as usize);
            let rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
            defined.entry(written).or_insert(Short { from: at, entity, lang, word: !upper, spelled, rule });
        }
        defined
    }

    /// The longest mention of an organization that begins at a token.
    fn organization_from(&self, first: u32) -> Option<&Meant> {
        let mentions = &self.findings.mentions;
        let from = mentions.partition_point(|mention| mention.first < first);
        let mut here = mentions[from..].iter().take_while(|mention| mention.first == first);
        here.find(|mention| mention.kind == MentionType::Organization)
    }

    /// The longest mention of an organization that ends before a token.
    fn organization_until(&self, end: u32) -> Option<&Meant> {
        let mentions = &self.findings.mentions;
        let behind = mentions.partition_point(|mention| mention.first < end);
        let near = mentions[..behind].iter().rev().take_while(|mention| mention.first + LONGEST >= end);
        let here = near.filter(|mention| mention.end == end && mention.kind == MentionType::Organization);
        here.last()
    }

    /// True where the letters of an acronym begin words of a name, in their order.
    fn spells(&self, first: u32, end: u32, acronym: u32) -> bool {
        let folded = |at: u32| form::forms(self.parts.of(self.given.text, at as usize)).concat();
        let initials: Vec<u8> = (first..end).filter_map(|at| folded(at).first().copied()).collect();
        let mut rest = initials.iter();
        folded(acronym).iter().all(|letter| rest.any(|initial| initial == letter))
    }

    /// True where one of the words begins with the letter that an acronym begins with.
    fn shares_initial(&self, first: u32, end: u32, acronym: u32) -> bool {
        let initial = |at: u32| {
            let codes = form::forms(self.parts.of(self.given.text, at as usize));
            codes.first().and_then(|codes| codes.first().copied())
        };
        (first..end).any(|at| initial(at) == initial(acronym))
    }
}

/// What says that a mention is a short name that the text defines: no name of the lexicon, and no rule's match.
const DEFINED: What = What::Name(u32::MAX);

/// What a token lies under.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cover {
    Nothing,
    /// A mention that is this token, and no organization.
    Word,
    /// An organization that is named by this token alone.
    Organization(Entity),
    /// A mention of several tokens.
    Longer,
    /// A short name that the text defines.
    Defined,
}

/// A short name that the text defines.
pub(super) struct Short {
    /// The token that defines it.
    from: u32,
    entity: Entity,
    lang: u8,
    /// True of a plain word (`the Fund`), which refers back rather than names.
    word: bool,
    /// True of an acronym whose letters begin the words of the name.
    spelled: bool,
    rule: RuleName,
}

/// The heads of names by numbers that are the same in all languages: «МВД», «министерство» and `ministry` have one.
#[derive(Debug)]
pub(super) struct Heads {
    /// The number of each head, by language and its order there.
    numbers: Vec<Vec<u16>>,
    /// How many numbers there are.
    count: usize,
    /// Those of known organizations' names, by language.
    known: FxHashMap<(u8, u32), Option<u16>>,
    /// Memory for the organizations that have been named by each.
    named: Vec<Fitting>,
}

impl Heads {
    /// Those of the languages that are known.
    pub(super) fn new(knowledge: &Knowledge) -> Heads {
        let mut keys: FxHashMap<&str, u16> = FxHashMap::default();
        let mut numbers = Vec::new();
        for language in &knowledge.lexicon.languages {
            let mut own = Vec::with_capacity(language.composition.heads.len());
            for head in &language.composition.heads {
                let key = head.whole.as_ref().map_or(head.key.as_str(), |whole| whole.head.as_str());
                let next = keys.len() as u16;
                own.push(*keys.entry(key).or_insert(next));
            }
            numbers.push(own);
        }
        Heads { numbers, count: keys.len(), known: FxHashMap::default(), named: Vec::new() }
    }

    fn number(&self, lang: u8, head: u16) -> u16 {
        self.numbers[lang as usize][head as usize]
    }
}

/// The first character of a text, and the rest.
fn split_first(text: &str) -> (char, &str) {
    let mut letters = text.chars();
    (letters.next().unwrap_or(' '), letters.as_str())
}

/// A name that may be the beginning of another.
struct Beginning<'n> {
    /// Its first letter, which may be a capital in one place and none in the other; and what follows that.
    first: char,
    rest: &'n str,
    /// The organization that has the name.
    at: u32,
    /// Those whose names begin with it.
    whole: Fitting,
}

/// A name that the text introduces.
#[derive(Debug)]
struct Introduced {
    entity: Entity,
    lang: u8,
    rule: RuleName,
    forms: Arc<Forms>,
}

/// The forms of a name.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// The folded tokens of each.
    all: Vec<Vec<Vec<u8>>>,
    /// How long their first tokens are.
    lengths: u64,
    /// The first code of all of them: cases change the ends of words. `None` where there are no forms.
    initial: Option<u8>,
}

/// A length in bytes as a bit; all that is long has the last.
fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

/// What fits where only one may.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fitting {
    None,
    One(Entity),
    Several,
}

impl Fitting {
    fn add(&mut self, entity: Entity) {
        match *self {
            Fitting::None => *self = Fitting::One(entity),
            Fitting::One(known) if known != entity => *self = Fitting::Several,
            _ => {}
        }
    }
}
