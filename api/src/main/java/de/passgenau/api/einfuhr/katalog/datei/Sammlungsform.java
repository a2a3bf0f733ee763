package de.passgenau.api.einfuhr.katalog.datei;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Verbundleser;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import org.jspecify.annotations.Nullable;

/**
 * Entries of a curated collection of Maßnahmen, in the flat form in which the reference data of this project come, as the
 * contract has them. Who runs them is named there without a seat: of a new one the place of the Maßnahme is taken for it, and
 * where none is named it stays unknown.
 */
final class Sammlungsform {

    private static final String ARBEITGEBER = "ARBEITGEBER";

    private final Vorgaben vorgaben;
    private final Ortsauskunft orte;
    private final Map<String, Map<String, Object>> sitze = new HashMap<>();
    private final Set<String> gemeldete = new HashSet<>();

    Sammlungsform(Vorgaben vorgaben, Ortsauskunft orte) {
        this.vorgaben = vorgaben;
        this.orte = orte;
    }

    static boolean ist(Map<String, Object> eintrag) {
        return !eintrag.containsKey("herkunft") && eintrag.containsKey("instrumentart") && eintrag.containsKey("id");
    }

    /** @param hinweise what is assumed */
    Map<String, Object> eintrag(long zeile, Map<String, Object> flach, Consumer<Mangel> hinweise) {
        var herkunft = felder("system", vorgaben.quelle("Sammlung"), "schluessel", flach.get("id"), "fundstelle",
                fundstelle(gruppe(flach, "quelle")));
        return felder("herkunft", herkunft, "traeger", traeger(zeile, flach, hinweise), "steckbrief",
                steckbrief(flach));
    }

    private static @Nullable String fundstelle(Map<String, Object> quelle) {
        return Stream.of("dokument", "abschnitt")
                .flatMap(feld -> Stream.ofNullable(quelle.get(feld)))
                .map(String::valueOf)
                .reduce((dokument, abschnitt) -> dokument + ": " + abschnitt)
                .orElse(null);
    }

    private Map<String, Object> traeger(long zeile, Map<String, Object> flach, Consumer<Mangel> hinweise) {
        var name = vorgaben.traeger()
                .orElseGet(() -> geteilt(flach, "traegerOrganisation", ";").findFirst().orElse(""));
        if (vorgaben.traeger().isPresent() || name.isEmpty()) {
            return felder("name", name);
        }
        var bekannt = sitze.get(name);
        var sitz = Optional.ofNullable(bekannt).or(() -> sitz(flach, name));
        sitz.ifPresent(anschrift -> sitze.put(name, anschrift));
        if (gemeldete.add(name + sitz)) {
            sitz.ifPresent(ort -> hinweise.accept(Mangel.hinweis(zeile, String.valueOf(flach.get("id")),
                    "traegerOrganisation",
                    "Den Sitz von „%s“ nennt die Datei nicht. Gibt es den Träger hier noch nicht, "
                            .formatted(name) + "gilt %s %s; bitte prüfen.".formatted(ort.get("plz"), ort.get("ort")))));
        }
        return felder("name", name, "art", Traegerwort.art(name), "anschrift",
                sitz.orElse(null));
    }

    private Optional<Map<String, Object>> sitz(Map<String, Object> flach, String name) {
        var region = gruppe(flach, "region");
        var worte = Arrays.stream(name.split("[\\s(),]+"))
                .filter(wort -> wort.matches("\\p{Lu}.*"))
                .toList()
                .reversed();
        return Stream.of(texte(region, "orte").stream(),
                geteilt(region, "kreis", ";").map(kreis -> kreis.replaceFirst("^(?:Landkreis|Kreis|Stadt) ", "")),
                worte.stream())
                .flatMap(woerter -> woerter)
                .flatMap(wort -> orte.anschrift(wort).stream())
                .findFirst();
    }

    private Map<String, Object> steckbrief(Map<String, Object> flach) {
        var organisationen = geteilt(flach, "traegerOrganisation", ";").toList();
        return felder("titel", flach.get("titel"), "art", flach.get("art"), "instrument", flach.get("instrumentart"),
                "beteiligte", organisationen.stream().skip(vorgaben.traeger().isPresent() ? 0 : 1).toList(),
                "beschreibung", felder("kurz", flach.get("kurzbeschreibung"), "erfolgsfaktoren",
                        flach.get("erfolgsfaktoren")),
                "zielpersonen", zielpersonen(flach), "wirkung",
                felder("hemmnisse", flach.get("hemmnisse"), "bereiche", flach.get("hemmnisbereiche"), "berufsfelder",
                        flach.get("berufsfelder")),
                "ablauf", ablauf(flach), "gebiet", gebiet(gruppe(flach, "region")), "ausstattung",
                felder("plaetze", flach.get("plaetze"), "personenJeFachkraft", schluessel(flach)), "foerderung",
                foerderung(flach), "ergebnisse", flach.get("ergebnisse"));
    }

    private static Map<String, Object> zielpersonen(Map<String, Object> flach) {
        var gruppen = texte(flach, "zielgruppen");
        var kategorien = texte(flach, "kundenkategorien");
        return felder("gruppen", gruppen.stream().filter(gruppe -> !gruppe.equals(ARBEITGEBER)).toList(), "arbeitgeber",
                gruppen.contains(ARBEITGEBER), "alterVon", flach.get("alterVon"), "alterBis", flach.get("alterBis"),
                "kategorien", kategorien.isEmpty()
                        ? null
                        : List.of(felder("schema", "Quelle", "kategorien", kategorien)));
    }

    private static Map<String, Object> ablauf(Map<String, Object> flach) {
        var stunden = gruppe(flach, "wochenstunden");
        return felder("beginn", erstes(flach, "beginn", "beginnUngenau"), "ende", erstes(flach, "ende", "endeUngenau"),
                "dauer", flach.get("individuelleDauer"), "wochenstunden",
                stunden.isEmpty()
                        ? null
                        : felder("von", stunden.get("von"), "bis", stunden.get("bis"), "teilzeit",
                                stunden.get("teilzeitMoeglich")),
                "durchgaenge", flach.get("durchgaenge"), "freiwillig", flach.get("freiwillig"));
    }

    private static Map<String, Object> gebiet(Map<String, Object> region) {
        return felder("laender", geteilt(region, "bundesland", ",").toList(), "kreise",
                geteilt(region, "kreis", ";").toList(), "orte", texte(region, "orte"));
    }

    private static Map<String, Object> foerderung(Map<String, Object> flach) {
        var kosten = gruppe(flach, "kosten");
        return felder("rechtsgrundlagen",
                texte(flach, "rechtsgrundlagen").stream().map(zitat -> felder("zitat", zitat)).toList(), "umsetzung",
                flach.get("umsetzungsart"), "kosten",
                kosten.isEmpty()
                        ? null
                        : felder("gesamt", euro(kosten.get("gesamtEuro")), "jeTeilnehmer",
                                euro(kosten.get("proTeilnehmerEuro")), "jePlatzMonat",
                                euro(kosten.get("proPlatzMonatEuro")), "bezug", kosten.get("zeitraum")));
    }

    private static @Nullable Object schluessel(Map<String, Object> flach) {
        var text = flach.get("betreuungsschluessel");
        return text == null
                ? null
                : Verbundleser.schluessel(String.valueOf(text)).<Object>map(zahl -> zahl).orElse(text);
    }

    private static @Nullable Object euro(@Nullable Object betrag) {
        return betrag instanceof Number zahl
                ? new BigDecimal(zahl.toString()).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : betrag;
    }

    private static @Nullable Object erstes(Map<String, Object> von, String... felder) {
        return Arrays.stream(felder).map(von::get).filter(Objects::nonNull).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> gruppe(Map<String, Object> von, String feld) {
        return von.get(feld) instanceof Map<?, ?> gruppe ? (Map<String, Object>) gruppe : Map.of();
    }

    private static List<String> texte(Map<String, Object> von, String feld) {
        return von.get(feld) instanceof List<?> liste ? liste.stream().map(String::valueOf).toList() : List.of();
    }

    private static Stream<String> geteilt(Map<String, Object> von, String feld, String trenner) {
        return von.get(feld) instanceof String text
                ? Arrays.stream(text.split(trenner)).map(String::strip).filter(teil -> !teil.isEmpty())
                : Stream.of();
    }

    /** Names and values by turns; what is not known is left out. */
    private static Map<String, Object> felder(@Nullable Object... paare) {
        var felder = new LinkedHashMap<String, Object>();
        for (int i = 0; i < paare.length; i += 2) {
            var wert = paare[i + 1];
            if (wert != null) {
                felder.put(String.valueOf(paare[i]), wert);
            }
        }
        return felder;
    }
}
