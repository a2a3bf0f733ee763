package de.passgenau.api.einfuhr.stelle.datei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.stelle.datei.Rohangebot.Bau;

/** The Jobsuche of the Bundesagentur für Arbeit: hits of a search and single details, in the forms of all its versions. */
final class Jobsucheform implements Angebotsform {

    private static final String BESTAND = "Jobsuche der Bundesagentur für Arbeit";
    private static final String LIZENZ = BESTAND + "; für die Weitergabe gelten deren Nutzungsbedingungen.";
    private static final String FUNDSTELLE = "https://www.arbeitsagentur.de/jobsuche/jobdetail/";
    private static final Map<String, String> ARTEN = Map.of("ARBEIT", "ARBEIT", "1", "ARBEIT", "AUSBILDUNG",
            "AUSBILDUNG",
            "4", "AUSBILDUNG", "34", "PRAKTIKUM", "PRAKTIKUM_TRAINEE", "PRAKTIKUM", "2", "SELBSTAENDIGKEIT",
            "SELBSTAENDIGKEIT", "SELBSTAENDIGKEIT");
    private static final Map<String, String> FLAGGEN = Map.of("arbeitszeitVollzeit", "VOLLZEIT",
            "arbeitszeitTeilzeitVormittag", "TEILZEIT", "arbeitszeitTeilzeitNachmittag", "TEILZEIT",
            "arbeitszeitTeilzeitAbend", "TEILZEIT", "arbeitszeitTeilzeitFlexibel", "TEILZEIT",
            "istGeringfuegigeBeschaeftigung", "MINIJOB");
    private static final Map<String, String> MODELLE = Map.of("VOLLZEIT", "VOLLZEIT", "VZ", "VOLLZEIT", "TEILZEIT",
            "TEILZEIT", "TZ", "TEILZEIT", "MINIJOB", "MINIJOB", "MJ", "MINIJOB");
    private static final List<String> SCHICHT = List.of("SCHICHT_NACHTARBEIT_WOCHENENDE", "SNW");

    private final Angebotsvorgaben vorgaben;

    Jobsucheform(Angebotsvorgaben vorgaben) {
        this.vorgaben = vorgaben;
    }

    @Override
    public boolean ist(Rohangebot roh) {
        return roh.wert("refnr", "referenznummer", "hashId") != null;
    }

    @Override
    public Map<String, Object> lies(Rohangebot roh, Anmerkungen anmerkungen) {
        var nummer = roh.text("refnr", "referenznummer", "hashId").orElse("");
        anmerkungen.heisst(nummer);
        if (art(roh).filter("SELBSTAENDIGKEIT"::equals).isPresent()) {
            anmerkungen.lehneAb("angebotsart", "Eine Selbständigkeit ist kein Stellenangebot.");
        }
        return new Bau().mit("herkunft", new Bau().mit("system", vorgaben.quelle(BESTAND))
                .mit("schluessel", nummer)
                .mit("fundstelle", roh.text("externeUrl", "externeURL")
                        .filter(Jobsucheform::istAdresse)
                        .or(() -> Optional.of(FUNDSTELLE + nummer)))
                .mit("lizenz", vorgaben.lizenz(LIZENZ))
                .fertig())
                .mit("arbeitgeber", arbeitgeber(roh, anmerkungen))
                .mit("stelle", stelle(roh, anmerkungen))
                .fertig();
    }

    private static boolean istAdresse(String text) {
        return text.matches("https?://\\S{1,280}");
    }

    private static Map<String, Object> arbeitgeber(Rohangebot roh, Anmerkungen anmerkungen) {
        var name = roh.text("arbeitgeber", "firma", "arbeitgeberName");
        if (name.isEmpty()) {
            anmerkungen.lehneAb("arbeitgeber",
                    "Das Angebot nennt keinen Arbeitgeber, etwa weil es unter Chiffre steht.");
        }
        return new Bau().mit("name", new Angebotstext(anmerkungen).titel("arbeitgeber", name))
                .mit("anschrift", roh.hat("arbeitgeberAdresse")
                        ? Ortsangaben.ort(roh.objekt("arbeitgeberAdresse"))
                        : null)
                .fertig();
    }

    private static Map<String, Object> stelle(Rohangebot roh, Anmerkungen anmerkungen) {
        var texte = new Angebotstext(anmerkungen);
        var beruf = Stream.of(roh.texte("beruf", "hauptberuf"), roh.texte("alleBerufe"), roh.texte("weitereBerufe"),
                roh.texte("alternativBeruf1"), roh.texte("alternativBeruf2")).flatMap(List::stream).distinct().toList();
        return new Bau()
                .mit("titel", texte.titel("titel", roh.text("titel", "stellenangebotsTitel", "beruf", "hauptberuf")))
                .mit("beschreibung", texte.beschreibung("stellenbeschreibung",
                        roh.text("stellenbeschreibung", "stellenangebotsBeschreibung")))
                .mit("art", artOderMinijob(roh))
                .mit("beruf", new Bau().mit("titel", beruf).fertig())
                .mit("kann", kenntnisse(roh, texte))
                .mit("orte", Ortsangaben.orte("arbeitsort", orte(roh), anmerkungen))
                .mit("arbeitszeit", new Bau().mit("umfang", umfang(roh)).mit("lagen", lagen(roh)).fertig())
                .mit("merkmale", merkmale(roh))
                .mit("beginn", tag(roh.text("eintrittsdatum").or(() -> zeitraum(roh, "eintrittszeitraum", "von"))))
                .mit("befristetBis", tag(roh.text("befristetBis")))
                .mit("gueltigBis", tag(zeitraum(roh, "veroeffentlichungszeitraum", "bis")))
                .mit("plaetze", roh.text("anzahlOffeneStellen"))
                .mit("verguetung", verguetung(roh))
                .fertig();
    }

    private static Optional<String> art(Rohangebot roh) {
        return roh.text("angebotsart", "stellenangebotsart")
                .map(art -> ARTEN.getOrDefault(art.toUpperCase(Locale.ROOT),
                        ""));
    }

    private static Optional<String> artOderMinijob(Rohangebot roh) {
        var art = art(roh).filter(eine -> !eine.isEmpty())
                .or(() -> roh.hat("ausbildungsart") ? Optional.of("AUSBILDUNG") : Optional.empty());
        return art.filter("ARBEIT"::equals).isPresent() && umfang(roh).equals(List.of("MINIJOB"))
                ? Optional.of("MINIJOB")
                : art;
    }

    /** Of one place, of several, or each with its address inside. */
    private static Stream<Rohangebot> orte(Rohangebot roh) {
        return Stream.of("stellenlokationen", "arbeitsorte", "arbeitsort")
                .map(name -> roh.liste(name))
                .filter(liste -> !liste.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .map(Jobsucheform::ort);
    }

    private static Rohangebot ort(Object wert) {
        if (wert instanceof String text) {
            return Ortsangaben.zeile(text);
        }
        var roh = Rohangebot.von(wert);
        if (!roh.hat("adresse")) {
            return roh;
        }
        var felder = new LinkedHashMap<Object, Object>(roh.objekt("adresse").felder());
        Stream.of("breite", "laenge").forEach(name -> roh.text(name).ifPresent(zahl -> felder.put(name, zahl)));
        return Rohangebot.von(felder);
    }

    private static Optional<String> zeitraum(Rohangebot roh, String name, String ende) {
        return roh.objekt(name).text(ende);
    }

    private static Optional<String> tag(Optional<String> text) {
        return text.map(zeit -> zeit.replaceFirst("[T ].*", ""));
    }

    private static List<String> modelle(Rohangebot roh) {
        return Stream.concat(roh.texte("arbeitszeitmodelle", "arbeitszeitModelle").stream(),
                roh.texte("arbeitszeit").stream())
                .flatMap(text -> Stream.of(text.split("[;,]")))
                .map(text -> text.strip().toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<String> umfang(Rohangebot roh) {
        return Stream.concat(modelle(roh).stream().filter(MODELLE::containsKey).map(MODELLE::get),
                FLAGGEN.entrySet().stream().filter(eine -> roh.ja(eine.getKey())).map(Map.Entry::getValue))
                .distinct()
                .sorted()
                .toList();
    }

    /** The source does not say which of the three it is. */
    private static List<String> lagen(Rohangebot roh) {
        return roh.ja("arbeitszeitSchichtNachtWochenende") || modelle(roh).stream().anyMatch(SCHICHT::contains)
                ? List.of("SCHICHT")
                : List.of();
    }

    private static List<String> merkmale(Rohangebot roh) {
        var merkmale = new ArrayList<String>();
        if (roh.ja("quereinstiegGeeignet")) {
            merkmale.add("QUEREINSTIEG");
        }
        if (roh.ja("nurFuerSchwerbehinderte") || roh.ja("istBehinderungGefordert")) {
            merkmale.add("INKLUSION");
        }
        return merkmale;
    }

    /** Groups of skills, each with what is known at which level. */
    private static List<String> kenntnisse(Rohangebot roh, Angebotstext texte) {
        return texte.zeilen("fertigkeiten", roh.liste("fertigkeiten")
                .stream()
                .map(Rohangebot::von)
                .flatMap(gruppe -> gruppe.objekt("auspraegungen").felder().values().stream())
                .flatMap(stufe -> stufe instanceof List<?> namen ? namen.stream() : Stream.of(stufe))
                .flatMap(name -> Rohangebot.alsText(name).stream()));
    }

    /** Only where it is said what the amounts are paid for. */
    private static Map<String, Object> verguetung(Rohangebot roh) {
        var art = roh.text("artDerVerguetung", "verguetungsart").orElse("").toUpperCase(Locale.ROOT);
        var zeitraum = art.contains("STUND")
                ? "STUNDE"
                : art.contains("MONAT") ? "MONAT" : art.contains("JAHR") ? "JAHR" : "";
        var von = roh.text("gehaltsspanneVon", "festgehalt");
        return zeitraum.isEmpty() || von.isEmpty()
                ? Map.of()
                : new Bau().mit("von", von).mit("bis", roh.text("gehaltsspanneBis")).mit("zeitraum", zeitraum).fertig();
    }
}
