package de.passgenau.api.auszug.blatt;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.auszug.blatt.Auszeichnung.Angabe;
import de.passgenau.api.schreiben.satz.Tageswort;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.massnahme.Verantwortung;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Dauereinheit;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import org.jspecify.annotations.Nullable;

/** What one wants to know first of a Maßnahme. */
record Ueberblick(Vorlage vorlage, Worte worte) {

    private static final double MINUTEN = 60;
    private static final Duration VOLLZEIT_AB = Duration.ofHours(31);

    String gesetzt() {
        return Auszeichnung.angaben(Stream.concat(Stream.concat(wasUndWer(), wann()), worauf()));
    }

    private Stream<Angabe> wasUndWer() {
        var steckbrief = vorlage.steckbrief();
        var traeger = Optional.ofNullable(vorlage.traeger()).map(Traeger::name).orElse("");
        return Stream.of(new Angabe("Angebot", angebot(steckbrief)), new Angabe("Status", worte.von(vorlage.status())),
                new Angabe("Träger", traeger), Angabe.von("Weitere Beteiligte", steckbrief.beteiligte().stream()),
                Angabe.von("Wo", wo(steckbrief.gebiet())));
    }

    private String angebot(Steckbrief steckbrief) {
        return worte.von(steckbrief.instrument())
                + (steckbrief.art() == Angebotsart.MASSNAHME ? "" : " (" + worte.von(steckbrief.art()) + ')');
    }

    private Stream<String> wo(Gebiet gebiet) {
        var orte = Stream.of(gebiet.orte().stream(),
                gebiet.standorte().stream().map(einer -> einer.anschrift().ort()),
                vorlage.durchgaenge()
                        .stream()
                        .flatMap(einer -> Stream.ofNullable(einer.rahmen().ort().anschrift()))
                        .map(anschrift -> anschrift.ort()),
                gebiet.ueberall()
                        ? Stream.of("überall, online oder bei den Menschen zu Hause")
                        : Stream.<String>empty());
        return orte.flatMap(alle -> alle).distinct();
    }

    private Stream<Angabe> wann() {
        var ablauf = vorlage.steckbrief().ablauf();
        return Stream.of(new Angabe("Laufzeit", Worte.spanne(ablauf.laufzeit().beginn(), ablauf.laufzeit().ende())),
                new Angabe("Dauer für eine Person", dauer(ablauf.dauer())),
                new Angabe("Zeitaufwand", stunden(ablauf.wochenstunden())), new Angabe("Heute frei", frei()),
                new Angabe("Nächster Einstieg", einstieg()));
    }

    static String dauer(@Nullable Dauer dauer) {
        if (dauer == null) {
            return "";
        }
        return (dauer.maximal() ? "höchstens " : "") + dauer.wert() + ' ' + einheit(dauer.einheit(), dauer.wert() == 1);
    }

    private static String einheit(Dauereinheit einheit, boolean eine) {
        return switch (einheit) {
            case TAGE -> eine ? "Tag" : "Tage";
            case WOCHEN -> eine ? "Woche" : "Wochen";
            case MONATE -> eine ? "Monat" : "Monate";
        };
    }

    static String stunden(@Nullable Wochenstunden stunden) {
        if (stunden == null) {
            return "";
        }
        var von = stunden.von() == null ? "" : Worte.zahl(stunden.von().toMinutes() / MINUTEN);
        var bis = stunden.bis() == null ? "" : Worte.zahl(stunden.bis().toMinutes() / MINUTEN);
        var dauer = von.isEmpty() || von.equals(bis) ? bis : von + (bis.isEmpty() ? "" : " bis " + bis);
        var woche = dauer.isEmpty() ? "" : dauer + " Stunden in der Woche";
        if (stunden.teilzeit() == null) {
            return woche;
        }
        if (!stunden.teilzeit() && !istVollzeit(stunden)) {
            return woche;
        }
        return woche + (woche.isEmpty() ? "" : ", ") + (stunden.teilzeit() ? "Teilzeit möglich" : "nur in Vollzeit");
    }

    /** What takes a part of the week alone is no full time. */
    private static boolean istVollzeit(Wochenstunden stunden) {
        var hoechstens = stunden.bis() == null ? stunden.von() : stunden.bis();
        return hoechstens == null || hoechstens.compareTo(VOLLZEIT_AB) >= 0;
    }

    private String frei() {
        if (vorlage.status() == Massnahmestatus.ABGESAGT || vorlage.status() == Massnahmestatus.BEENDET) {
            return "";
        }
        var offene = vorlage.offene();
        if (offene.isEmpty()) {
            return "Zurzeit gibt es keinen Durchgang, in den man einsteigen kann.";
        }
        var frei = offene.stream().mapToInt(vorlage::frei).sum();
        var plaetze = offene.stream().mapToInt(einer -> einer.rahmen().plaetze().hoechstens()).sum();
        return frei == 0 ? "Alle Plätze sind vergeben (" + plaetze + ")." : frei + " von " + plaetze + " Plätzen";
    }

    private String einstieg() {
        return vorlage.offene()
                .stream()
                .map(Durchgang::zeitraum)
                .map(zeitraum -> zeitraum.von().isBefore(vorlage.heute()) ? vorlage.heute() : zeitraum.von())
                .min(Comparable::compareTo)
                .map(tag -> tag.equals(vorlage.heute()) ? "sofort" : Tageswort.tag(tag))
                .orElse("");
    }

    private Stream<Angabe> worauf() {
        var steckbrief = vorlage.steckbrief();
        var freiwillig = steckbrief.ablauf().freiwillig();
        return Stream.of(
                Angabe.von("Teilnahme", freiwillig == null ? null : freiwillig ? "freiwillig" : "auf Zuweisung"),
                Angabe.von("Rechtsgrundlage",
                        steckbrief.foerderung().rechtsgrundlagen().stream().map(Ueberblick::recht)),
                new Angabe("Bewilligt und bezahlt", worte.von(steckbrief.zustaendig())),
                Angabe.von("Ansprechperson im Jobcenter", person(vorlage.massnahme().verantwortung())));
    }

    /** As it was cited, and what the law calls it. */
    private static String recht(Rechtsbezug bezug) {
        return Rechtsverzeichnis.mitgeliefert()
                .zu(bezug)
                .map(eine -> bezug.zitat() + " (" + eine.bezeichnung() + ')')
                .orElse(bezug.zitat());
    }

    private static Stream<String> person(@Nullable Verantwortung verantwortung) {
        if (verantwortung == null) {
            return Stream.empty();
        }
        var telefon = verantwortung.telefon();
        return Stream.of(Stream.of(verantwortung.name()),
                Stream.ofNullable(telefon).map(nummer -> "Telefon " + nummer),
                Stream.ofNullable(verantwortung.email())).flatMap(alle -> alle);
    }
}
