//! Which organization: known ones by key; the others by a key and names made from what stands in the text.

use rustc_hash::FxHashMap;

use super::composed::{Composed, capitalized};
use super::{Entity, Meant, Resolver, RuleName};
use crate::extract::{Found, RuleMatch, What};
use crate::knowledge::Morph;
use crate::knowledge::form::{self, Caps, Kind};
use crate::knowledge::lexicon::{NameKind, RuleKind};
use crate::pattern::ClassId;
use crate::record::{MentionType, NamesFrom, Texts};

/// An organization that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationEntity {
    /// Identifies it across documents.
    pub key: String,
    /// Its index into the lexicon's keys, where it is known.
    pub known: Option<u32>,
    /// What kind of organization it is.
    pub kind: String,
    /// The alpha-2 code of its country.
    pub country: Option<String>,
    /// Its names, where it isn't known.
    pub names: Texts,
    /// Its acronyms, where it isn't known.
    pub acronyms: Texts,
    /// Where the names come from.
    pub names_from: NamesFrom,
}

impl<'a> Resolver<'a, '_> {
    /// The entity of a known organization.
    pub(super) fn known_organization(&self, entity: u32) -> OrganizationEntity {
        let key = self.lexicon().organizations[entity as usize].clone();
        let world = &self.knowledge.world;
        let facts = world.organizations.get(&key);
        let country = facts.and_then(|facts| facts.country.as_ref()).and_then(|country| world.countries.get(country));
        OrganizationEntity {
            key,
            known: Some(entity),
            kind: facts.map_or_else(|| "organization".to_owned(), |facts| facts.kind.clone()),
            country: country.and_then(|country| country.alpha2.clone()),
            names: Texts::new(),
            acronyms: Texts::new(),
            names_from: NamesFrom::Known,
        }
    }

    /// The entity of an organization that a rule has found.
    pub(super) fn organization(&mut self, found: &Found, at: u32) -> Entity {
        let matched = &self.extracted.matches[at as usize];
        let rule = matched.rule(self.lexicon());
        let language = &self.lexicon().languages[matched.lang as usize];
        let label = |name: &str| language.reading.label(name);
        // A name that is known, with words around it that say no more («российский МИД»): the known one.
        if rule.setting("known").is_some()
            && let Some(name) =
                matched.values.iter().find(|value| Some(value.label) == label("known")).and_then(|value| value.name)
        {
            let reading = self.extracted.names[name as usize]
                .readings(self.lexicon())
                .find(|reading| reading.kind == NameKind::Organization);
            if let Some(entity) = reading.map(|reading| reading.entity)
                && !self.is_of_another(entity, matched)
            {
                return self.known_entity(NameKind::Organization, entity);
            }
        }
        let head = matched.values.iter().find(|value| Some(value.label) == label("head"));
        let head = head.and_then(|value| {
            let token = self.parts.tokens[value.first as usize];
            Some((value.first, language.composition.head(token.form)?))
        });
        let kind = head.map(|(_, (head, _))| head.kind.as_str());
        let kind = kind.or(rule.setting("organization")).unwrap_or("organization");
        let mention = (found.first, found.end);
        let lexicon = &self.knowledge.lexicon;
        let composed = Composed::of(self.given.text, self.parts, matched, mention, self.extracted, self.knowledge);
        let (key, text) = match &composed {
            Some(composed) => (composed.key(lexicon), None),
            None => {
                let text = match head {
                    // A head outside the mention (newspaper “[Northern Star]”) leaves the name as it stands.
                    Some((at, (head, word))) if (found.first..found.end).contains(&at) => {
                        self.nominative(found, at, &head.words[word].0, language.class("head"))
                    }
                    _ => clean(self.span(found.first, found.end)),
                };
                (format!("x-{}", slug(&text)), Some(text))
            }
        };
        if let Some(&known) = self.named.get(&key) {
            return known;
        }
        let mut names = Texts::new();
        match (&composed, text) {
            (Some(composed), _) => {
                for (lang, language) in self.knowledge.languages.iter().enumerate() {
                    names.extend(composed.name(lang, self.knowledge).map(|name| (language.tag.clone(), name)));
                }
                if let Some(entity) = names.values().find_map(|name| self.organization_called(name)) {
                    let entity = self.known_entity(NameKind::Organization, entity);
                    self.named.insert(key, entity);
                    return entity;
                }
            }
            (None, text) => names.extend(text.map(|text| (language.tag.clone(), text))),
        }
        let owner = match &composed {
            Some(composed) => composed.owner,
            None => matched.values.iter().find_map(|value| {
                let mut readings = self.extracted.names[value.name? as usize].readings(lexicon);
                readings
                    .find(|reading| matches!(reading.kind, NameKind::Country | NameKind::Demonym))
                    .map(|reading| (NameKind::Country, reading.entity))
            }),
        };
        let names_from = if composed.is_some() { NamesFrom::Composed } else { NamesFrom::Text };
        let new = OrganizationEntity {
            key: key.clone(),
            known: None,
            kind: kind.to_owned(),
            country: owner.and_then(|owner| self.country_of(owner)),
            names,
            acronyms: Texts::new(),
            names_from,
        };
        self.findings.organizations.push(new);
        let entity = Entity::Organization(self.findings.organizations.len() as u32 - 1);
        self.named.insert(key, entity);
        entity
    }

    /// True where a match gives a country's body to another country: «Генеральная прокуратура Малави» is not Russia's.
    fn is_of_another(&self, organization: u32, matched: &RuleMatch) -> bool {
        let lexicon = self.lexicon();
        let facts = self.knowledge.world.organizations.get(&lexicon.organizations[organization as usize]);
        let Some(own) = facts.and_then(|facts| facts.country.as_ref()) else { return false };
        let label = lexicon.languages[matched.lang as usize].reading.label("of");
        let named = matched.values.iter().filter(|value| Some(value.label) == label).filter_map(|value| value.name);
        named.flat_map(|name| self.extracted.names[name as usize].readings(lexicon)).any(|reading| {
            matches!(reading.kind, NameKind::Country | NameKind::Demonym)
                && lexicon.countries[reading.entity as usize] != *own
        })
    }

    /// The alpha-2 code of the country that an owner is or lies in.
    fn country_of(&self, (kind, entity): (NameKind, u32)) -> Option<String> {
        let (lexicon, world) = (self.lexicon(), &self.knowledge.world);
        let key = match kind {
            NameKind::Country | NameKind::Demonym => &lexicon.countries[entity as usize],
            NameKind::Place => world.places.get(&lexicon.places[entity as usize])?.country.as_ref()?,
            NameKind::Organization => {
                world.organizations.get(&lexicon.organizations[entity as usize])?.country.as_ref()?
            }
        };
        world.countries.get(key)?.alpha2.clone()
    }

    /// The known organization that has exactly this name.
    fn organization_called(&self, name: &str) -> Option<u32> {
        let lexicon = self.lexicon();
        let mut node = Some(0);
        form::scan(name, |_, codes| {
            let form = lexicon.forms.find(codes.as_slice(), codes.hash());
            node = node.filter(|_| form != 0).and_then(|node| lexicon.trie.step(node, form));
        });
        let readings = lexicon.readings_at(lexicon.trie.end(node?)?);
        readings.iter().find(|reading| reading.kind == NameKind::Organization).map(|reading| reading.entity)
    }

    /// The name in the nominative: its head, and what stands before that and agrees with it.
    fn nominative(&self, found: &Found, head_at: u32, head: &str, class: Option<ClassId>) -> String {
        let declension = &self.knowledge.languages[self.lang_of(found)].declension;
        let language = &self.lexicon().languages[self.lang_of(found)];
        let text = self.given.text;
        let token = self.parts.tokens[head_at as usize];
        let morph = class.and_then(|class| language.morph(class, token.form)).unwrap_or(0);
        if declension.is_empty() || morph == 0 {
            return clean(self.span(found.first, found.end));
        }
        let mut out = String::new();
        let mut from = self.parts.tokens[found.first as usize].start as usize;
        for at in found.first..head_at {
            let token = self.parts.tokens[at as usize];
            let word = self.parts.of(text, at as usize);
            if token.kind() != Kind::Word {
                continue;
            }
            if let Some(nominative) = declension.adjective_nominative(word, Morph(morph)) {
                out.push_str(&text[from..token.start as usize]);
                out.push_str(&nominative);
                from = token.end as usize;
            }
        }
        out.push_str(&text[from..token.start as usize]);
        match token.caps() {
            Caps::Lower => out.push_str(&head.to_lowercase()),
            Caps::Upper if token.end - token.start > 2 => out.push_str(&head.to_uppercase()),
            _ => out.push_str(&capitalized(head)),
        }
        let end = self.parts.tokens[found.end as usize - 1].end as usize;
        out.push_str(&text[token.end as usize..end]);
        clean(&out)
    }

    /// The language of the rule that found something.
    fn lang_of(&self, found: &Found) -> usize {
        match found.what {
            What::Rule(at) => self.extracted.matches[at as usize].lang as usize,
            What::Name(at) => self.extracted.names[at as usize].reading(self.lexicon()).lang as usize,
        }
    }

    /// Short names that the text itself defines, in brackets after a name: `Northern Bridge Fund (NBF)`,
    /// `(hereinafter – the Fund)`. Each later use is a mention of the same organization.
    pub(super) fn acronyms(&mut self) {
        let defined = self.definitions();
        if defined.is_empty() {
            return;
        }
        for (written, short) in defined.iter().filter(|(_, short)| !short.word) {
            let Entity::Organization(at) = short.entity else { continue };
            let tag = &self.knowledge.lexicon.languages[short.lang as usize].tag;
            let organization = &mut self.findings.organizations[at as usize];
            if organization.known.is_none() {
                organization.acronyms.entry(tag.clone()).or_insert_with(|| (*written).to_owned());
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
        for at in defined.values().map(|short| short.from).min().unwrap_or(0)..self.parts.tokens.len() as u32 {
            let token = self.parts.tokens[at as usize];
            if token.caps() == Caps::Lower || cover[at as usize] == Cover::Longer {
                continue;
            }
            let Some(short) = defined.get(self.parts.of(self.given.text, at as usize)).filter(|short| short.from <= at)
            else {
                continue;
            };
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
    fn definitions(&self) -> FxHashMap<&'a str, Short> {
        let mut ends: FxHashMap<u32, (u32, Entity, u8)> = FxHashMap::default();
        for mention in self.findings.mentions.iter().filter(|mention| mention.kind == MentionType::Organization) {
            if let Some(entity) = mention.entity {
                ends.entry(mention.end).or_insert((mention.first, entity, mention.lang));
            }
        }
        let mut defined = FxHashMap::default();
        for matched in &self.extracted.matches {
            let rule = matched.rule(self.lexicon());
            let (Some(&(first, entity, lang)), Some(&(at, end))) = (ends.get(&matched.first), matched.mentions.first())
            else {
                continue;
            };
            if rule.kind != RuleKind::Acronym || end != at + 1 {
                continue;
            }
            let token = self.parts.tokens[at as usize];
            let upper = matches!(token.caps(), Caps::Upper | Caps::Mixed) && token.end - token.start >= 2;
            // A bracket with that word alone could hold anything; more words say that it is a definition.
            let alone = matched.end - matched.first == 3;
            if alone && !(upper && self.shares_initial(first, matched.first, at)) {
                continue;
            }
            let written = self.parts.of(self.given.text, at as usize);
            let rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
            let spelled = upper && self.spells(first, matched.first, at);
            defined.entry(written).or_insert(Short { from: at, entity, lang, word: !upper, spelled, rule });
        }
        defined
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
struct Short {
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

/// A name as it is shown: blanks and line ends in it are single blanks, invisible marks are left out.
fn clean(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !form::is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folded words of a name, joined by hyphens.
fn slug(text: &str) -> String {
    let mut out = String::new();
    form::scan(text, |token, codes| {
        if token.kind != Kind::Mark {
            if !out.is_empty() {
                out.push('-');
            }
            out.push_str(&form::spell(codes.as_slice()));
        }
    });
    out
}
