package de.passgenau.catalogue.steckbrief;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ablauf.Dauer;
import de.passgenau.catalogue.steckbrief.Zielpersonen.Kategoriehinweis;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** A row of the curated Maßnahmen, read into a Steckbrief. */
record Quellzeile(BsonDocument zeile) {

    static final String ARBEITGEBER = "ARBEITGEBER";

    /** The law of which time each source cites. */
    private static final Map<String, LocalDate> STAND = Map.of("000", LocalDate.of(2013, 6, 30), "001",
            LocalDate.of(2007, 12, 31), "002", LocalDate.of(2010, 6, 30), "003", LocalDate.of(2007, 12, 31), "004",
            LocalDate.of(2016, 6, 30));

    Steckbrief steckbrief() {
        return new Steckbrief(zeile.getString("titel").getValue(), Angebotsart.valueOf(text("art")),
                Instrumentart.valueOf(text("instrumentart")),
                organisationen().stream().skip(1).toList(),
                new Beschreibung(text("kurzbeschreibung"), List.of(), List.of(), texte(zeile, "erfolgsfaktoren")),
                zielpersonen(), wirkung(), ablauf(), gebiet(), ausstattung(), foerderung(), Zugang.OFFEN,
                zeile.getArray("ergebnisse").stream().map(es -> ergebnis(es.asDocument())).toList());
    }

    /** The Träger first, if one is named. */
    List<String> organisationen() {
        return geteilt(zeile, "traegerOrganisation", "; ");
    }

    LocalDate stand() {
        return STAND.getOrDefault(zeile.getDocument("quelle").getString("dokument").getValue(), LocalDate.MIN);
    }

    private Zielpersonen zielpersonen() {
        var gruppen = texte(zeile, "zielgruppen");
        var kategorien = texte(zeile, "kundenkategorien");
        return new Zielpersonen(
                gruppen.stream().filter(code -> !code.equals(ARBEITGEBER)).map(Zielgruppe::valueOf).toList(),
                gruppen.contains(ARBEITGEBER), zahl(zeile, "alterVon"), zahl(zeile, "alterBis"),
                kategorien.isEmpty() ? List.of() : List.of(new Kategoriehinweis("Quelle", kategorien)));
    }

    private Wirkung wirkung() {
        return new Wirkung(
                texte(zeile, "hemmnisse").stream().map(code -> Hemmnisart.vonCode(code).orElseThrow()).toList(),
                texte(zeile, "hemmnisbereiche").stream().map(Hemmnisbereich::valueOf).toList(),
                texte(zeile, "berufsfelder"), List.of(), List.of());
    }

    private Ablauf ablauf() {
        var dauer = gruppe("individuelleDauer").map(
                es -> new Dauer(es.getInt32("wert").getValue(),
                        Dauereinheit.valueOf(es.getString("einheit").getValue()),
                        es.getBoolean("maximal").getValue()));
        var stunden = gruppe("wochenstunden")
                .map(es -> new Wochenstunden(stunden(es, "von"), stunden(es, "bis"), ja(es, "teilzeitMoeglich")));
        return new Ablauf(new Laufzeit(zeit("beginn"), zeit("ende")), dauer.orElse(null), stunden.orElse(null), null,
                zahl(zeile, "durchgaenge"), ja(zeile, "freiwillig"));
    }

    private @Nullable Zeitangabe zeit(String feld) {
        return Stream.of(feld, feld + "Ungenau")
                .flatMap(name -> wert(zeile, name, es -> new Zeitangabe(es.asString().getValue())).stream())
                .findFirst()
                .orElse(null);
    }

    private Gebiet gebiet() {
        var region = zeile.getDocument("region");
        return new Gebiet(geteilt(region, "bundesland", ", "), geteilt(region, "kreis", "; "), texte(region, "orte"),
                List.of(), false);
    }

    private Ausstattung ausstattung() {
        var schluessel = wert(zeile, "betreuungsschluessel",
                es -> Integer.valueOf(es.asString().getValue().substring(2)));
        return new Ausstattung(zahl(zeile, "plaetze"), schluessel.orElse(null), false, false, false);
    }

    private Foerderung foerderung() {
        var kosten = gruppe("kosten").map(es -> new Kosten(cent(es, "gesamtEuro"), cent(es, "proTeilnehmerEuro"),
                cent(es, "proPlatzMonatEuro"), wert(es, "zeitraum", wort -> wort.asString().getValue()).orElse(null)));
        return new Foerderung(texte(zeile, "rechtsgrundlagen").stream().map(this::bezug).toList(),
                wert(zeile, "umsetzungsart", es -> Umsetzungsart.valueOf(es.asString().getValue())).orElse(null),
                kosten.orElse(null), List.of(), null, null);
    }

    private Rechtsbezug bezug(String zitat) {
        return Rechtsverzeichnis.mitgeliefert()
                .bestimme(zitat, stand())
                .map(eine -> new Rechtsbezug(eine.code(),
                        eine.geltung().umfasst(stand()) ? stand() : eine.geltung().von(), zitat))
                .orElseGet(() -> Rechtsbezug.ungelesen(zitat, stand()));
    }

    private static Ergebnisangabe ergebnis(BsonDocument es) {
        return new Ergebnisangabe(es.getString("kennzahl").getValue(), es.getNumber("wert").doubleValue(),
                es.getString("einheit").getValue(),
                wert(es, "stichtag", tag -> LocalDate.parse(tag.asString().getValue())).orElse(null),
                wert(es, "hinweis", wort -> wort.asString().getValue()).orElse(null));
    }

    String text(String feld) {
        return zeile.getString(feld).getValue();
    }

    private Optional<BsonDocument> gruppe(String feld) {
        return wert(zeile, feld, BsonValue::asDocument);
    }

    private static List<String> geteilt(BsonDocument von, String feld, String trenner) {
        return wert(von, feld, es -> List.of(es.asString().getValue().split(trenner))).orElse(List.of());
    }

    private static List<String> texte(BsonDocument von, String feld) {
        return von.getArray(feld).stream().map(es -> es.asString().getValue()).toList();
    }

    private static @Nullable Integer zahl(BsonDocument von, String feld) {
        return wert(von, feld, es -> es.asInt32().getValue()).orElse(null);
    }

    private static @Nullable Boolean ja(BsonDocument von, String feld) {
        return wert(von, feld, es -> es.asBoolean().getValue()).orElse(null);
    }

    private static @Nullable Duration stunden(BsonDocument von, String feld) {
        return wert(von, feld, es -> Duration.ofMinutes(Math.round(60 * es.asNumber().doubleValue()))).orElse(null);
    }

    private static @Nullable Long cent(BsonDocument von, String feld) {
        return wert(von, feld, es -> Math.round(100 * es.asNumber().doubleValue())).orElse(null);
    }

    private static <A> Optional<A> wert(BsonDocument von, String feld, Function<BsonValue, A> liest) {
        var wert = von.get(feld);
        return wert == null || wert.isNull() ? Optional.empty() : Optional.of(liest.apply(wert));
    }
}
