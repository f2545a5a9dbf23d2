//! The list of medicines, foods, herbs, vaccines and therapies: what is known of each together with
//! cyclosporine, where that stands, and by which names it is found. `build/catalogue.rs` makes the file that is
//! read here; `docs/catalogue.md` says how the list grows.

use chrono::NaiveDate;

use crate::{
    domain::{
        date::Month,
        interaction::{Answer, Basis, Effect, Kind, Level, Origin, Severity, Verdict, worst},
        medicines::{Medicine, Medicines},
        search::index::{Hit, Index},
    },
    i18n::{Language, MessageId},
};

/// The list as the app holds it. It is read once and stays.
#[derive(Debug)]
pub struct Catalogue {
    /// The day of this edition.
    pub date: NaiveDate,
    substances: &'static [Substance],
    /// How many kinds of things there are.
    groups: usize,
    /// What each product of several parts holds.
    products: Vec<Vec<Ingredient>>,
    /// Names of substances, then of kinds, then of products.
    index: Index,
}

/// A document that answers rest on.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Its short name in the reader's language, where it has one.
    pub name: Option<MessageId>,
    /// Its title in the language of the document, where it has no short name.
    pub title: &'static str,
    /// The month of the edition, where it has one.
    pub edition: Option<Month>,
    /// When it was read for this list.
    pub read: Month,
}

/// What one document says.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// The document.
    pub document: Document,
    /// What it says of the two together.
    pub verdict: Verdict,
    /// Where, and what was found, in the words of the document.
    pub place: &'static str,
}

/// Names by language: its code, and synonyms parted by `;`.
#[derive(Clone, Debug, Default)]
struct Names(Vec<(&'static str, &'static str)>);

/// One entry of the list.
#[derive(Debug)]
pub struct Substance {
    /// Stored with the person's record: never changes.
    pub id: &'static str,
    /// What kind of thing it is.
    pub kind: Kind,
    /// How a person comes to it.
    pub origin: Origin,
    /// What is known; `None` when it was looked up and nothing is listed.
    pub finding: Option<Finding>,
    /// What the knowledge rests on, where it is not people who had both.
    pub basis: Option<Basis>,
    /// The page that tells more, empty where there is none.
    pub page: &'static str,
    /// Where it stands.
    pub statements: Vec<Statement>,
    groups: Vec<usize>,
    names: Names,
}

/// A known problem.
#[derive(Clone, Copy, Debug)]
pub struct Finding {
    /// How serious it is.
    pub severity: Severity,
    /// What it does.
    pub effect: Effect,
    /// What can happen, in words.
    pub happens: MessageId,
    /// What to do, in words.
    pub advice: MessageId,
}

/// A part of something.
#[derive(Clone, Copy, Debug)]
pub enum Ingredient {
    /// An entry of the list.
    Listed(&'static Substance),
    /// A name that is not in the list.
    NotListed(&'static str),
}

/// Something that was found: by which name, and what it holds.
#[derive(Clone, Debug)]
pub struct Product {
    /// The name by which it was found.
    pub name: &'static str,
    /// What it holds; never empty.
    pub holds: Vec<Ingredient>,
}

/// Something that may have been meant.
#[derive(Clone, Debug)]
pub struct Suggestion {
    /// The name by which it was found.
    pub name: &'static str,
    /// What it holds; nothing for a kind of things.
    pub holds: Vec<Ingredient>,
    /// Whether a person has to confirm that it was meant.
    pub is_a_guess: bool,
}

/// What a typed text is.
#[derive(Clone, Debug)]
pub enum Found {
    /// One thing.
    One(Product),
    /// A name of several things, or of a kind of things: a person has to say which.
    Several(Vec<Product>),
    /// No name of ours; these may have been meant.
    Nothing(Vec<Suggestion>),
}

impl Names {
    /// All of them, in every language.
    fn all(&self) -> impl Iterator<Item = &'static str> {
        self.0
            .iter()
            .flat_map(|(_, names)| names.split(';'))
            .filter(|name| !name.is_empty())
    }

    /// The first in a language; the English one where there is none.
    fn first(&self, language: Language) -> &'static str {
        let (_, names) = self
            .0
            .iter()
            .find(|(code, _)| *code == language.code())
            .unwrap_or(&("", ""));
        let name = names.split(';').next().filter(|name| !name.is_empty());
        name.or_else(|| self.all().next()).unwrap_or_default()
    }
}

impl Substance {
    /// Its name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> &'static str {
        self.names.first(language)
    }

    /// What is known of it.
    #[must_use]
    pub fn answer(&self) -> Answer {
        self.finding
            .map_or(Answer::NothingListed, |finding| Answer::Known {
                severity: finding.severity,
                effect: finding.effect,
            })
    }
}

impl Ingredient {
    /// What is known of it.
    #[must_use]
    pub fn answer(self) -> Answer {
        match self {
            Self::Listed(substance) => substance.answer(),
            Self::NotListed(_) => Answer::NotCovered,
        }
    }

    /// Its name in a language; what is not in the list has only an English one.
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        match self {
            Self::Listed(substance) => substance.name(language),
            Self::NotListed(name) => name,
        }
    }

    /// As it is stored with a person's record: the id, or `~` and the name.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Listed(substance) => substance.id.to_owned(),
            Self::NotListed(name) => format!("{NOT_LISTED}{name}"),
        }
    }
}

/// A medicine of the person's own list, and what is known of it; `None` without the list of medicines.
pub type Checked<'a> = (Option<Level>, &'a str, &'a Medicine);

/// The person's own list: what is taken now before what is not, each the worst first; among equals as written down.
#[must_use]
pub fn worst_first<'a>(list: Option<&Catalogue>, medicines: &'a Medicines) -> Vec<Checked<'a>> {
    let mut rows: Vec<Checked<'a>> = Vec::new();
    for (id, medicine) in medicines.listed() {
        let level = list.map(|list| list.level_of(medicine));
        let rank = (!medicine.is_taken, level);
        let place = rows
            .iter()
            .position(|(level, _, it)| (!it.is_taken, *level) > rank)
            .unwrap_or(rows.len());
        rows.insert(place, (level, id, medicine));
    }
    rows
}

/// What a doctor has to hear of: what is taken now and is to be avoided, or asked about first. Without the list of
/// medicines nobody knows, so it is all that is taken.
#[must_use]
pub fn to_tell<'a>(list: Option<&Catalogue>, medicines: &'a Medicines) -> Vec<Checked<'a>> {
    let mut rows = worst_first(list, medicines);
    rows.retain(|(level, _, medicine)| {
        medicine.is_taken && matches!(level, None | Some(Level::Avoid | Level::AskFirst))
    });
    rows
}

/// The level of something that holds these.
#[must_use]
pub fn level(holds: &[Ingredient]) -> Level {
    worst(holds.iter().map(|it| it.answer()))
}

/// Marks an ingredient that is not in the list.
const NOT_LISTED: char = '~';

impl Catalogue {
    /// Reads the file that the build wrote, which stays in memory; `None` for one of another version.
    #[must_use]
    pub fn read(text: String) -> Option<&'static Self> {
        // Everything points into it.
        let text: &'static str = Box::leak(text.into_boxed_str());
        let mut lines = text.split('\n');
        if !MessageId::are_of_this_version(lines.next()?) {
            return None;
        }
        let mut day = None;
        let mut documents = Vec::new();
        let mut substances = Vec::new();
        let mut groups = Vec::new();
        let mut brands = Vec::new();
        let mut products = Vec::new();
        let mut holds = "";
        for line in lines {
            let (letter, fields) = line.split_once('\t')?;
            match letter {
                "L" => day = date(fields),
                "D" => documents.push(document(fields)?),
                "S" => substances.push(substance(fields, &documents)?),
                "N" => {
                    let (code, names) = fields.split_once('\t')?;
                    for (substance, names) in substances.iter_mut().zip(names.split('\t')) {
                        substance.names.0.push((code, names));
                    }
                }
                "G" => add_names(&mut groups, fields.split_once('\t')?.1),
                "B" => add_names(&mut brands, fields),
                "P" => add_names(&mut products, fields),
                _ => holds = fields,
            }
        }
        let substances: &'static [Substance] = Box::leak(substances.into_boxed_slice());
        let mut index = Index::default();
        for (of, (substance, brands)) in substances.iter().zip(&brands).enumerate() {
            let brands = brands.iter().flat_map(|names| names.split(';'));
            for name in substance.names.all().chain(brands) {
                index.add(name, of);
            }
        }
        for (of, names) in groups.iter().chain(&products).enumerate() {
            for name in names.iter().flat_map(|names| names.split(';')) {
                index.add(name, substances.len() + of);
            }
        }
        let ingredient = |part: &'static str| match part.strip_prefix(NOT_LISTED) {
            Some(name) => Some(Ingredient::NotListed(name)),
            None => substances
                .get(part.parse::<usize>().ok()?)
                .map(Ingredient::Listed),
        };
        let products = holds
            .split('\t')
            .map(|holds| holds.split('+').map(ingredient).collect())
            .collect::<Option<Vec<_>>>()?;
        Some(Box::leak(Box::new(Self {
            date: day?,
            substances,
            groups: groups.len(),
            products,
            index,
        })))
    }

    /// The file that the build wrote. For tools and tests: an app in the browser fetches it.
    #[must_use]
    pub fn file() -> &'static str {
        file::CATALOGUE
    }

    /// All entries.
    #[must_use]
    pub fn substances(&self) -> &'static [Substance] {
        self.substances
    }

    /// All names.
    #[must_use]
    pub fn names(&self) -> &Index {
        &self.index
    }

    /// The entry with this id.
    #[must_use]
    pub fn substance(&self, id: &str) -> Option<&'static Substance> {
        self.substances.iter().find(|it| it.id == id)
    }

    /// The name of an ingredient as it is stored with a person's record: see [`Ingredient::id`].
    #[must_use]
    pub fn name_of<'a>(list: Option<&Self>, id: &'a str, language: Language) -> &'a str {
        let listed = list.and_then(|list| list.substance(id));
        listed.map_or_else(|| id.trim_start_matches(NOT_LISTED), |it| it.name(language))
    }

    /// What is known of what a medicine of the person's list holds; nothing is known of a name that was only typed.
    fn level_of(&self, medicine: &Medicine) -> Level {
        worst(medicine.holds.iter().map(|id| {
            self.substance(id)
                .map_or(Answer::NotCovered, Substance::answer)
        }))
    }

    /// What a typed text is. Only a name of the list is something: everything else may be a suggestion, which a
    /// person has to choose.
    #[must_use]
    pub fn look_up(&self, typed: &str, language: Language) -> Found {
        let mut found: Vec<Product> = Vec::new();
        // Of a kind of things a person has to say which, even where the list has one of them only.
        let mut is_kind = false;
        for hit in self.index.exact(typed) {
            let meant = match self.thing(hit.of) {
                Thing::Holding(holds) => vec![Product {
                    name: self.index.text(hit.name),
                    holds,
                }],
                Thing::Group(group) => {
                    is_kind = true;
                    self.members(group, language)
                }
            };
            for product in meant {
                if !found.iter().any(|it| it.holds_the_same(&product)) {
                    found.push(product);
                }
            }
        }
        match found.len() {
            0 => Found::Nothing(self.suggest(typed)),
            1 if !is_kind => found.pop().map_or(Found::Nothing(Vec::new()), Found::One),
            _ => Found::Several(found),
        }
    }

    /// What may be meant by a typed text, best first.
    #[must_use]
    pub fn suggest(&self, typed: &str) -> Vec<Suggestion> {
        let suggestion = |hit: Hit| Suggestion {
            name: self.index.text(hit.name),
            holds: match self.thing(hit.of) {
                Thing::Holding(holds) => holds,
                Thing::Group(_) => Vec::new(),
            },
            is_a_guess: hit.by.is_a_guess(),
        };
        let hits = self.index.find(typed, MOST);
        hits.into_iter().map(suggestion).collect()
    }

    fn members(&self, group: usize, language: Language) -> Vec<Product> {
        self.substances
            .iter()
            .filter(|it| it.groups.contains(&group))
            .map(|it| Product {
                name: it.name(language),
                holds: vec![Ingredient::Listed(it)],
            })
            .collect()
    }

    fn thing(&self, of: usize) -> Thing {
        if let Some(substance) = self.substances.get(of) {
            return Thing::Holding(vec![Ingredient::Listed(substance)]);
        }
        let after = of - self.substances.len();
        match after.checked_sub(self.groups) {
            None => Thing::Group(after),
            Some(product) => {
                Thing::Holding(self.products.get(product).cloned().unwrap_or_default())
            }
        }
    }
}

/// More suggestions than these are too many to choose from.
pub const MOST: usize = 6;

/// What a name is a name of.
enum Thing {
    Holding(Vec<Ingredient>),
    Group(usize),
}

impl Product {
    fn holds_the_same(&self, other: &Self) -> bool {
        self.holds.len() == other.holds.len()
            && self
                .holds
                .iter()
                .all(|mine| other.holds.iter().any(|it| it.id() == mine.id()))
    }
}

/// Adds a column of names: to each thing those of one language or script.
fn add_names(things: &mut Vec<Vec<&'static str>>, column: &'static str) {
    for (thing, names) in column.split('\t').enumerate() {
        match things.get_mut(thing) {
            Some(known) => known.push(names),
            None => things.push(vec![names]),
        }
    }
}

fn document(fields: &'static str) -> Option<Document> {
    let mut fields = fields.split('\t');
    let (name, title, edition, read) = (
        fields.next()?,
        fields.next()?,
        fields.next()?,
        fields.next()?,
    );
    Some(Document {
        name: MessageId::packed(name),
        title,
        edition: month(edition),
        read: month(read)?,
    })
}

fn substance(fields: &'static str, documents: &[Document]) -> Option<Substance> {
    let mut fields = fields.split('\t');
    let mut next = || fields.next();
    let id = next()?;
    let kind = Kind::from_word(next()?)?;
    let origin = Origin::from_word(next()?)?;
    let effect = Effect::from_word(next()?);
    let severity = Severity::from_word(next()?);
    let [happens, advice] = [next()?, next()?].map(MessageId::packed);
    let basis = Basis::from_word(next()?);
    let page = next()?;
    let groups = next()?;
    let sources = next()?;
    let statement = |source: &'static str| {
        let mut parts = source.splitn(3, '|');
        let document: usize = parts.next()?.parse().ok()?;
        Some(Statement {
            document: *documents.get(document)?,
            verdict: Verdict::from_word(parts.next()?)?,
            place: parts.next()?,
        })
    };
    let finding = match (severity, effect, happens, advice) {
        (Some(severity), Some(effect), Some(happens), Some(advice)) => Some(Finding {
            severity,
            effect,
            happens,
            advice,
        }),
        _ => None,
    };
    Some(Substance {
        id,
        kind,
        origin,
        finding,
        basis,
        page,
        statements: sources.split(';').map(statement).collect::<Option<_>>()?,
        groups: groups
            .split(' ')
            .map(|it| it.parse().ok())
            .collect::<Option<_>>()?,
        names: Names::default(),
    })
}

/// `2026-11`
fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    Some(Month {
        year: year.parse().ok()?,
        month: month.parse().ok()?,
    })
}

/// `2026-11-23`
fn date(text: &str) -> Option<NaiveDate> {
    let (start, day) = text.rsplit_once('-')?;
    let Month { year, month } = month(start)?;
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.parse().ok()?)
}

mod file {
    pub(super) static CATALOGUE: &str = include_str!(concat!(env!("OUT_DIR"), "/catalogue.txt"));
}
