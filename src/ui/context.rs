use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::{
    catalog::medicines::Catalogue,
    domain::{date::Month, record::Records},
    i18n::{Arg, Language, MessageId, Translation},
    platform::network,
    ui::erased::{effect, spawn},
};

/// The messages of the language in use. Whoever tracks it is drawn anew when
/// the language changes; the whole page does, so nothing below has to.
#[derive(Clone, Copy)]
pub struct I18n(RwSignal<Arc<Translation>>);

impl I18n {
    /// Begins with these messages.
    #[must_use]
    pub fn new(translation: Translation) -> Self {
        Self(RwSignal::new(Arc::new(translation)))
    }

    /// Messages of a further language, for a part that stands in two.
    pub(super) fn of(translation: Arc<Translation>) -> Self {
        Self(RwSignal::new(translation))
    }

    /// For a part in a further language: until its messages are there it is in this one.
    pub(super) fn second(self) -> Self {
        Self(RwSignal::new(self.0.get_untracked()))
    }

    /// Fetches the messages of a language, and takes them on where that one is still wanted then.
    pub(super) async fn become_language(self, wanted: impl Fn() -> Language) {
        let language = wanted();
        if self.0.with_untracked(|it| it.language()) == language {
            return;
        }
        let messages = network::messages(language).await;
        let translation = messages.and_then(|it| Translation::new(language, &it).ok());
        if let Some(translation) = translation.filter(|_| wanted() == language) {
            // The part may have been left meanwhile.
            self.0.try_set(Arc::new(translation));
        }
    }

    /// The same in its own time, whenever another one is wanted.
    pub(super) fn follow(self, wanted: impl Fn() -> Language + Copy + 'static) {
        effect(move || {
            wanted();
            spawn(self.become_language(move || untrack(wanted)));
        });
    }

    /// Changes the language.
    pub fn set(self, translation: Translation) {
        self.0.set(Arc::new(translation));
    }

    /// Draws whoever asks anew when the language changes.
    pub fn track(self) {
        self.0.track();
    }

    /// The language in use.
    #[must_use]
    pub fn language(self) -> Language {
        self.0.read_untracked().language()
    }

    /// A message.
    #[must_use]
    pub fn t(self, id: MessageId) -> String {
        self.0.read_untracked().text(id)
    }

    /// A message with values.
    #[must_use]
    pub fn with(self, id: MessageId, args: &[Arg<'_>]) -> String {
        self.0.read_untracked().text_with(id, args)
    }

    /// A message for a title, an input or a file.
    #[must_use]
    pub fn plain(self, id: MessageId, args: &[Arg<'_>]) -> String {
        self.0.read_untracked().plain(id, args)
    }

    /// A day with its weekday.
    #[must_use]
    pub fn date(self, date: NaiveDate) -> String {
        self.0.read_untracked().date(date)
    }

    /// A month with its year.
    #[must_use]
    pub fn month(self, month: Month) -> String {
        self.0.read_untracked().month(month)
    }

    /// The names of the months, as a person would type them.
    #[must_use]
    pub fn month_names(self) -> Vec<String> {
        self.0.read_untracked().month_names()
    }
}

/// The messages; every component may ask.
pub(super) fn use_i18n() -> I18n {
    expect_context()
}

/// How the names of fields begin that hold a passcode.
pub(super) const PASSCODES: &str = "code-";
/// How the names of fields begin whose page says that they are not kept.
const NOT_KEPT: [&str; 3] = [PASSCODES, "dose-", "how-"];

/// Text in fields that was not saved yet. It outlives a change of language,
/// and, through `platform::drafts`, a reload. Who asks for a field is told of that field alone.
#[derive(Clone, Copy)]
pub struct Drafts(StoredValue<Fields>);

struct Fields {
    texts: Records<String>,
    /// The fields that were asked for, and what tells whoever asked.
    asked: Vec<(String, ArcTrigger)>,
}

impl Fields {
    fn trigger(&self, field: &str) -> Option<ArcTrigger> {
        let asked = self.asked.iter().find(|(other, _)| other == field);
        asked.map(|(_, trigger)| trigger.clone())
    }
}

impl Drafts {
    /// Begins with the drafts of the page before a reload.
    #[must_use]
    pub fn new(texts: Records<String>) -> Self {
        Self(StoredValue::new(Fields {
            texts,
            asked: Vec::new(),
        }))
    }

    /// The drafts that outlive a reload: all but those of pages that keep nothing.
    #[must_use]
    pub fn to_keep(self) -> Records<String> {
        let mut drafts = self.0.with_value(|fields| fields.texts.clone());
        drafts.retain(|field| !NOT_KEPT.iter().any(|it| field.starts_with(it)));
        drafts
    }

    /// The draft of a field, tracked; `None` when nothing was typed.
    #[must_use]
    pub fn get(self, field: &str) -> Option<String> {
        let mut draft = None;
        let mut trigger = None;
        self.0.update_value(|fields| {
            draft = fields.texts.get(field).cloned();
            trigger = fields.trigger(field);
            if trigger.is_none() {
                let new = ArcTrigger::new();
                fields.asked.push((field.to_owned(), new.clone()));
                trigger = Some(new);
            }
        });
        if let Some(trigger) = trigger {
            trigger.track();
        }
        draft
    }

    /// Keeps what is typed.
    pub fn set(self, field: &str, text: String) {
        self.0.update_value(|fields| {
            fields.texts.insert(field.to_owned(), text);
        });
        self.tell(field);
    }

    /// Forgets the drafts of these fields.
    pub fn forget(self, fields: &[String]) {
        self.0.update_value(|all| {
            all.texts
                .retain(|field| !fields.iter().any(|it| it == field));
        });
        for field in fields {
            self.tell(field);
        }
    }

    /// Forgets all drafts.
    pub fn forget_all(self) {
        let fields = self.0.with_value(|fields| {
            let names = fields.texts.keys();
            names.cloned().collect::<Vec<_>>()
        });
        self.forget(&fields);
    }

    /// Has whoever shows this field look again.
    fn tell(self, field: &str) {
        if let Some(trigger) = self.0.with_value(|fields| fields.trigger(field)) {
            trigger.notify();
        }
    }
}

/// The list of medicines, which is fetched when something first needs it.
#[derive(Clone, Copy)]
pub(super) struct MedicineList(RwSignal<Fetched>);

/// How far the fetching is.
#[derive(Clone, Copy)]
pub(super) enum Fetched {
    /// Nothing has asked yet.
    NotYet,
    /// It is on its way.
    OnItsWay,
    /// It is there.
    There(&'static Catalogue),
    /// It cannot be had now.
    Missing,
}

impl MedicineList {
    /// Begins without it.
    pub(super) fn new() -> Self {
        Self(RwSignal::new(Fetched::NotYet))
    }

    /// How far it is, tracked.
    pub(super) fn fetched(self) -> Fetched {
        self.0.get()
    }

    /// The list, tracked; `None` while it is not there.
    pub(super) fn get(self) -> Option<&'static Catalogue> {
        match self.0.get() {
            Fetched::There(list) => Some(list),
            _ => None,
        }
    }

    /// Fetches it, unless it is there or on its way.
    pub(super) fn fetch(self) {
        if matches!(
            self.0.get_untracked(),
            Fetched::There(_) | Fetched::OnItsWay
        ) {
            return;
        }
        self.0.set(Fetched::OnItsWay);
        spawn(async move {
            let list = network::catalogue().await.and_then(Catalogue::read);
            self.0.set(list.map_or(Fetched::Missing, Fetched::There));
        });
    }
}
