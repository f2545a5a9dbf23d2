//! Where the app runs, as far as it can be known: what is kept depends on it.

/// Where the app runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surroundings {
    /// A tab of a browser.
    Tab,
    /// A tab of Safari, or of another browser on an iPhone or iPad: after seven days of use without a visit to this site
    /// it deletes what the site keeps. Source: WebKit, "Full Third-Party Cookie Blocking and More", 2020.
    SafariTab,
    /// Installed, with its own icon.
    Installed,
    /// Inside another app, that shows pages in a browser of its own.
    Inside(Host),
}

impl Surroundings {
    /// Whether another app shows the page in a browser of its own: what is written there may not be found again.
    #[must_use]
    pub fn is_inside(self) -> bool {
        matches!(self, Self::Inside(_))
    }
}

/// An app that shows pages in a browser of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// `KakaoTalk`.
    KakaoTalk,
    /// LINE.
    Line,
    /// `WeChat`.
    WeChat,
    /// Instagram.
    Instagram,
    /// Facebook and its Messenger.
    Facebook,
    /// Some other app.
    Other,
}

/// What such apps write into the name of their browser.
const HOSTS: [(&str, Host); 8] = [
    ("KAKAOTALK", Host::KakaoTalk),
    ("Line/", Host::Line),
    ("MicroMessenger", Host::WeChat),
    ("Instagram", Host::Instagram),
    ("FBAN", Host::Facebook),
    ("FBAV", Host::Facebook),
    ("NAVER(inapp", Host::Other),
    ("GSA/", Host::Other),
];

impl Host {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::KakaoTalk => "KakaoTalk",
            Self::Line => "LINE",
            Self::WeChat => "WeChat",
            Self::Instagram => "Instagram",
            Self::Facebook => "Facebook",
            Self::Other => "",
        }
    }
}

/// Where a browser runs that calls itself `agent`. `is_installed` where it shows the page without its bars.
///
/// Apps without a name of their own are known by how they behave: Android marks its page viewer with `wv`, and on an
/// iPhone only the real browsers call themselves Safari.
#[must_use]
pub fn surroundings(agent: &str, is_installed: bool) -> Surroundings {
    if let Some((_, host)) = HOSTS.iter().find(|(word, _)| agent.contains(word)) {
        return Surroundings::Inside(*host);
    }
    if is_installed {
        return Surroundings::Installed;
    }
    let is_apple_phone = ["iPhone", "iPad", "iPod"]
        .iter()
        .any(|it| agent.contains(it));
    let is_safari = agent.contains("Safari/");
    if agent.contains("; wv)") || (is_apple_phone && !is_safari) {
        Surroundings::Inside(Host::Other)
    } else if is_apple_phone
        || (agent.contains("Macintosh") && is_safari && !agent.contains("Chrome/"))
    {
        Surroundings::SafariTab
    } else {
        Surroundings::Tab
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A browser's name for itself on Android, with what stands in the brackets after the version and at the end.
    fn android(device: &str, end: &str) -> String {
        format!(
            "Mozilla/5.0 (Linux; Android 14; {device}) AppleWebKit/537.36 (KHTML, like Gecko) {end}"
        )
    }

    fn iphone(end: &str) -> String {
        format!(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) {end}"
        )
    }

    fn mac(end: &str) -> String {
        format!(
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko){end}"
        )
    }

    fn windows(end: &str) -> String {
        format!(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36{end}"
        )
    }

    const VIEWER: &str = "SM-S911N Build/UP1A.231005.007; wv";
    const VIEWS: &str = "Version/4.0 Chrome/124.0.6367.82 Mobile Safari/537.36";

    fn assert_all(agents: &[String], expected: Surroundings) {
        for agent in agents {
            assert_eq!(surroundings(agent, false), expected, "{agent}");
        }
    }

    #[test]
    fn an_app_that_names_itself_is_known_on_android_and_on_an_iphone() {
        let apps = [
            (Host::KakaoTalk, "KAKAOTALK 2410450", "KAKAOTALK 10.5.5"),
            (Host::Line, "Line/14.5.1/IAB", "Safari Line/14.5.0"),
            (
                Host::WeChat,
                "XWEB/1160065 MMWEBSDK/20240301 MMWEBID/5012 MicroMessenger/8.0.48.2580(0x28003038) WeChat/arm64 Weixin NetType/WIFI Language/en ABI/arm64",
                "MicroMessenger/8.0.48(0x18003029) NetType/4G Language/ar",
            ),
            (
                Host::Instagram,
                "Instagram 326.0.0.42.90 Android (34/14; 480dpi; 1080x2125; samsung; SM-S911N; dm1q; qcom; ko_KR; 592214430)",
                "Instagram 327.1.6.32.90 (iPhone14,5; iOS 17_4_1; en_US; en; scale=3.00; 1170x2532; 594316563)",
            ),
            (
                Host::Facebook,
                "[FB_IAB/FB4A;FBAV/459.0.0.45.109;IABMV/1;]",
                "[FBAN/FBIOS;FBAV/459.0.0.32.110;FBBV/590153421;FBDV/iPhone14,5;FBMD/iPhone;FBSN/iOS;FBSV/17.4.1]",
            ),
            (
                Host::Facebook,
                "[FB_IAB/Orca-Android;FBAV/453.0.0.41.109;]",
                "[FBAN/MessengerForiOS;FBAV/453.0.0.32.109;FBBV/588711123]",
            ),
        ];
        for (host, on_android, on_iphone) in apps {
            let agents = [
                android(VIEWER, &format!("{VIEWS} {on_android}")),
                iphone(&format!("Mobile/15E148 {on_iphone}")),
            ];
            assert_all(&agents, Surroundings::Inside(host));
        }
    }

    /// Some apps leave the mark of Android's page viewer out, and some call themselves Safari: their name says enough.
    #[test]
    fn an_app_is_known_by_its_name_alone() {
        let agents = [
            android("SM-S911N", &format!("{VIEWS};KAKAOTALK 2410450")),
            iphone("Version/17.4 Mobile/15E148 Safari/604.1 KAKAOTALK/10.5.5 (INAPP)"),
        ];
        assert_all(&agents, Surroundings::Inside(Host::KakaoTalk));
    }

    #[test]
    fn an_app_without_a_name_is_known_by_how_it_shows_pages() {
        let agents = [
            android(VIEWER, VIEWS),
            iphone("Mobile/15E148"),
            iphone("Mobile/15E148").replace("iPhone;", "iPad;"),
        ];
        assert_all(&agents, Surroundings::Inside(Host::Other));
    }

    /// They delete after seven days: Safari everywhere, and any browser on an iPhone or iPad, which is Safari inside.
    #[test]
    fn safari_and_every_browser_on_an_iphone_are_told_apart_from_other_tabs() {
        let agents = [
            iphone("Version/17.4.1 Mobile/15E148 Safari/604.1"),
            iphone("Version/12.1.2 Mobile/15E148 Safari/604.1").replace("iPhone;", "iPad;"),
            // An iPad calls itself a Mac.
            mac(" Version/17.4.1 Safari/605.1.15"),
            iphone("CriOS/124.0.6367.88 Mobile/15E148 Safari/604.1"),
            iphone("FxiOS/125.0 Mobile/15E148 Safari/605.1.15"),
            iphone("Version/17.0 EdgiOS/124.0.2478.50 Mobile/15E148 Safari/605.1.15"),
        ];
        assert_all(&agents, Surroundings::SafariTab);
    }

    #[test]
    fn any_other_browser_is_a_tab() {
        let agents = [
            android("K", "Chrome/124.0.0.0 Mobile Safari/537.36"),
            android(
                "K",
                "SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
            ),
            "Mozilla/5.0 (Android 14; Mobile; rv:125.0) Gecko/125.0 Firefox/125.0".to_owned(),
            windows(""),
            windows(" Edg/124.0.0.0"),
            windows("").replace("Windows NT 10.0; Win64; x64", "X11; Linux x86_64"),
            mac(" Chrome/124.0.0.0 Safari/537.36"),
            mac(" Chrome/124.0.0.0 Safari/537.36 Edg/124.0.0.0"),
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:125.0) Gecko/20100101 Firefox/125.0"
                .to_owned(),
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:125.0) Gecko/20100101 Firefox/125.0"
                .to_owned(),
            String::new(),
        ];
        assert_all(&agents, Surroundings::Tab);
    }

    #[test]
    fn an_installed_app_is_not_inside_another_one() {
        for agent in [
            android("K", "Chrome/124.0.0.0 Mobile Safari/537.36"),
            // With its own icon on an iPhone it does not call itself Safari.
            iphone("Mobile/15E148"),
            mac(" Version/17.4.1 Safari/605.1.15"),
            windows(" Edg/124.0.0.0"),
        ] {
            assert_eq!(
                surroundings(&agent, true),
                Surroundings::Installed,
                "{agent}"
            );
        }
    }

    /// Some of them show pages without bars, as if they were installed.
    #[test]
    fn an_app_that_names_itself_is_never_taken_for_an_installed_page() {
        let agent = iphone("Mobile/15E148 KAKAOTALK 10.5.5");
        assert!(surroundings(&agent, true).is_inside());
    }
}
