//! One event as a sentence without its date: the messages `event-KIND`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::record::{Event, Participant};

use super::count;
use super::error::SummaryError;
use super::object;
use super::page::Page;
use super::value::{Args, NONE, Phrase};

/// The parts that are played, and the variables that have who plays them. Any other part is a participant's.
const ROLES: [(&str, &str); 11] = [
    ("actor", "actors"),
    ("chair", "chairs"),
    ("chaired", "chaired"),
    ("co-organizer", "co-organizers"),
    ("elected", "elected"),
    ("host", "hosts"),
    ("initiator", "initiators"),
    ("occasion", "occasion-bodies"),
    ("organizer", "organizers"),
    ("recipient", "recipients"),
    ("subject", "subjects"),
];

/// A country that is host, which isn't a house that one can meet in.
const HOST_COUNTRIES: &str = "host-countries";

/// Everyone whose part the message doesn't tell.
const PARTICIPANTS: &str = "participants";

/// An occasion of which only the body is known.
const OTHER_OCCASION: &str = "other";

/// The event at that index as a sentence without date and full stop.
pub(super) fn sentence(page: &Page<'_>, index: usize, event: &Event) -> Result<String, SummaryError> {
    let message = page.writer.event_message(&event.kind);
    let uses = |variable: &str| page.writer.uses(&message, variable);
    let path = |field: &str| format!("events[{index}].{field}");

    let mut cast = Cast::default();
    for (at, participant) in event.participants.iter().enumerate() {
        let name = page.names.of(&participant.refers, || path(&format!("participants[{at}].ref")))?;
        let is_country = page.is_country(&participant.refers);
        let variable = variable(participant, is_country);
        cast.add(if uses(variable) { variable } else { PARTICIPANTS }, is_country, name);
    }
    let mut countries = cast.countries();
    let counts = count::counts(page, index, event, &mut countries)?;
    let countries_taken = countries.is_empty();

    let place = page.name_at(event.place.as_deref(), || path("place"))?;
    let country = page.name_at(event.place_country.as_deref(), || path("place_country"))?;
    // A city that has its country's name needs no second one in brackets.
    let country = country.filter(|country| place.as_ref().is_none_or(|place| place.full.cases != country.full.cases));
    let object = event.object.as_ref().map(|object| object::phrase(page.writer, object, page.format)).transpose()?;
    let (object, matter) = if uses("object") { (object, None) } else { (None, object) };
    let title = event.title.as_ref().filter(|_| uses("title"));
    let topic = event.topic.as_ref().or(event.title.as_ref().filter(|_| title.is_none()));
    let written = |title: &String| object::written_title(title, page.format);

    let bodies = cast.taking("occasion-bodies");
    let occasion = match (&event.occasion, bodies.is_empty()) {
        (Some(occasion), _) => occasion.as_str(),
        (None, false) => OTHER_OCCASION,
        (None, true) => NONE,
    };
    let hosts = cast.taking("hosts");
    let located = place.is_some() || !hosts.is_empty() || occasion != NONE;
    let mut args = Args::new()
        .text("title", title.map(written))
        .text("topic", topic.map(written))
        .phrase("object", object)
        .phrase("matter", matter)
        .phrase("place", place)
        .phrase("country", country)
        .word("occasion", occasion)
        .names("occasion-bodies", bodies)
        .names("hosts", hosts)
        .word("located", if located { "yes" } else { "no" })
        .list("counts", counts);
    for (_, variable) in ROLES.iter().filter(|(role, _)| !["host", "occasion"].contains(role)) {
        args = args.names(variable, cast.taking(variable));
    }
    args =
        args.names(HOST_COUNTRIES, cast.taking(HOST_COUNTRIES)).names(PARTICIPANTS, cast.participants(countries_taken));
    page.writer.message(&message, &args)
}

fn variable(participant: &Participant, is_country: bool) -> &'static str {
    let role = participant.role.as_str();
    match ROLES.iter().find(|(name, _)| *name == role) {
        Some((_, "hosts")) if is_country => HOST_COUNTRIES,
        Some((_, variable)) => variable,
        None => PARTICIPANTS,
    }
}

/// Who takes part, by variable; participants in the record's order.
#[derive(Default)]
struct Cast {
    by_variable: BTreeMap<&'static str, Vec<Arc<Phrase>>>,
    participants: Vec<(bool, Arc<Phrase>)>,
}

impl Cast {
    fn add(&mut self, variable: &'static str, is_country: bool, name: Arc<Phrase>) {
        // One body may be named twice with the same part.
        if variable == PARTICIPANTS {
            if !self.participants.iter().any(|(_, known)| *known == name) {
                self.participants.push((is_country, name));
            }
            return;
        }
        let list = self.by_variable.entry(variable).or_default();
        if !list.contains(&name) {
            list.push(name);
        }
    }

    fn taking(&mut self, variable: &str) -> Vec<Arc<Phrase>> {
        self.by_variable.remove(variable).unwrap_or_default()
    }

    /// The countries among the participants.
    fn countries(&self) -> Vec<Arc<Phrase>> {
        self.participants.iter().filter(|(is_country, _)| *is_country).map(|(_, name)| Arc::clone(name)).collect()
    }

    /// The participants whom the counts have not taken.
    fn participants(self, countries_taken: bool) -> Vec<Arc<Phrase>> {
        let left = self.participants.into_iter().filter(|(is_country, _)| !(countries_taken && *is_country));
        left.map(|(_, name)| name).collect()
    }
}
