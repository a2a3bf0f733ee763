package de.passgenau.api.einfuhr.katalog.openqcat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Klartext;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import org.bson.Document;

/** An offer of further training as a Steckbrief, as far as open-Q-cat says what one asks for. */
record Angebot(Knoten service, Knoten details, Knoten bildung) {

    /** Kind of education by the key of the Bundesagentur für Arbeit: courses of integration and language. */
    private static final String INTEGRATIONSKURS = "110";

    private static final int TITEL = 160;
    private static final int BESCHREIBUNG = 4_000;
    private static final int ZEILE = 300;
    private static final int EINTRAEGE = 50;

    Document steckbrief(Vorgaben vorgaben) {
        var steckbrief = new Document("titel", Klartext.gekuerzt(titel(), TITEL))
                .append("instrument", vorgaben.instrument(art()))
                .append("beschreibung", beschreibung())
                .append("ablauf", ablauf())
                .append("foerderung", foerderung());
        veranstaltung().plaetze().ifPresent(zahl -> steckbrief.append("ausstattung", new Document("plaetze", zahl)));
        return steckbrief;
    }

    Veranstaltung veranstaltung() {
        return new Veranstaltung(service, details);
    }

    /** What did not fit and was cut. */
    Stream<String> gekuerztes() {
        return Stream.of(Optional.of("TITLE").filter(feld -> titel().length() > TITEL),
                Optional.of("DESCRIPTION_LONG").filter(feld -> worte().length() > BESCHREIBUNG))
                .flatMap(Optional::stream);
    }

    private String titel() {
        return Klartext.einzeilig(details.text("TITLE").orElse(""));
    }

    private String art() {
        return bildung.erster("EXTENDED_INFO", "EDUCATION_TYPE")
                .filter(art -> art.attribut("type").equals(INTEGRATIONSKURS))
                .map(art -> "SPRACHFOERDERUNG")
                .orElse("FBW");
    }

    private Document beschreibung() {
        var beschreibung = new Document();
        if (!worte().isEmpty()) {
            beschreibung.append("kurz", Klartext.gekuerzt(worte(), BESCHREIBUNG));
        }
        return beschreibung.append("ziele", zeilen(bildung.texte("DEGREE", "DEGREE_TITLE")))
                .append("inhalte", zeilen(details.texte("KEYWORD")));
    }

    private String worte() {
        var worte = new ArrayList<String>();
        details.text("DESCRIPTION_LONG").map(Klartext::mehrzeilig).ifPresent(worte::add);
        details.text("TARGET_GROUP", "TARGET_GROUP_TEXT")
                .map(Klartext::mehrzeilig)
                .ifPresent(text -> worte.add("Zielgruppe: " + text));
        details.text("TERMS_AND_CONDITIONS")
                .map(Klartext::mehrzeilig)
                .ifPresent(text -> worte.add("Voraussetzungen: " + text));
        return String.join("\n", worte);
    }

    private static List<String> zeilen(Stream<String> texte) {
        return texte.map(Klartext::einzeilig)
                .filter(text -> !text.isEmpty())
                .map(text -> Klartext.gekuerzt(text, ZEILE))
                .distinct()
                .limit(EINTRAEGE)
                .toList();
    }

    private Document ablauf() {
        var ablauf = new Document();
        veranstaltung().beginn().ifPresent(tag -> ablauf.append("beginn", tag.toString()));
        veranstaltung().ende().ifPresent(tag -> ablauf.append("ende", tag.toString()));
        bildung.text("EXTENDED_INFO", "INSTRUCTION_TIME")
                .filter(text -> text.matches("(?i)teilzeit|vollzeit"))
                .ifPresent(text -> ablauf.append("wochenstunden",
                        new Document("teilzeit", text.equalsIgnoreCase("teilzeit"))));
        return ablauf;
    }

    private Document foerderung() {
        var foerderung = new Document();
        preis().ifPresent(preis -> foerderung.append("kosten", new Document("jeTeilnehmer", preis)));
        var nummer = bildung.text("EXTENDED_INFO", "MEASURE_NUMBER")
                .or(() -> bildung.text("CERTIFICATE", "CERTIFIER_NUMBER"));
        var bis = bildung.text("CERTIFICATE", "CERT_VALIDITY", "END_DATE")
                .or(() -> bildung.text("CERTIFICATE", "CERT_VALIDITY"))
                .flatMap(Veranstaltung::tagVon);
        if (nummer.isPresent() && bis.isPresent()) {
            foerderung.append("zulassung", new Document("nummer", Klartext.gekuerzt(nummer.get(), ZEILE))
                    .append("bis", bis.get().toString()));
        }
        return foerderung;
    }

    private Optional<String> preis() {
        return service.alle("SERVICE_PRICE_DETAILS", "SERVICE_PRICE")
                .filter(preis -> preis.text("PRICE_CURRENCY").filter(waehrung -> !waehrung.equals("EUR")).isEmpty())
                .flatMap(preis -> preis.texte("PRICE_AMOUNT"))
                .map(betrag -> betrag.replace(',', '.'))
                .filter(betrag -> betrag.matches("\\d{1,9}(?:\\.\\d{1,6})?"))
                .map(betrag -> new BigDecimal(betrag).setScale(2, RoundingMode.HALF_UP).toPlainString())
                .findFirst();
    }
}
