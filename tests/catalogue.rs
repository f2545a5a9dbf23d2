//! The list of medicines: the tables, the file made of them, and what is found in it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "the helpers of a test fail by panicking"
)]

use rescue_journey::{
    catalog::medicines::{Catalogue, Found, Ingredient, level},
    domain::interaction::Level,
    i18n::Language,
};

fn list() -> &'static Catalogue {
    Catalogue::read(Catalogue::file().to_owned()).unwrap()
}

#[test]
fn timing() {
    let t = std::time::Instant::now();
    let list = list();
    println!("read {:?} names {}", t.elapsed(), list.names().len());
    for typed in [
        "i",
        "ibu",
        "ibuporfen",
        "부루팬",
        "ㅇㅂㅍ",
        "진통제",
        "statin",
        "blablablabla",
        "자몽청",
        "Advil 200",
        "nurofem",
    ] {
        let t = std::time::Instant::now();
        let hits = list.suggest(typed);
        println!(
            "{typed}: {:?} {:?}",
            t.elapsed(),
            hits.iter()
                .map(|it| (
                    it.name,
                    it.is_a_guess,
                    it.holds
                        .iter()
                        .map(|it| it.name(Language::En))
                        .collect::<Vec<_>>()
                ))
                .collect::<Vec<_>>()
        );
    }
    match list.look_up("부루펜 400mg 정", Language::Ko) {
        Found::One(product) => println!("{product:?}"),
        other => panic!("{other:?}"),
    }
}
