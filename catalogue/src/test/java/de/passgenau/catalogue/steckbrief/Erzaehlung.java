package de.passgenau.catalogue.steckbrief;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.steckbrief.Zielpersonen.Kategoriehinweis;
import org.bson.BsonArray;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** What a Steckbrief and a row of the curated data say, in the words of the latter; what is empty is left out. */
final class Erzaehlung {

    private static final Set<String> OHNE_ORDNUNG = Set.of("zielgruppen", "hemmnisbereiche");

    private final Map<String, Object> gesagt = new TreeMap<>();

    private Erzaehlung() {}

    static Map<String, Object> von(BsonDocument zeile) {
        var erzaehlung = new Erzaehlung();
        zeile.forEach((feld, wert) -> erzaehlung.sage(feld, klar(wert)));
        return erzaehlung.gesagt;
    }

    private static @Nullable Object klar(BsonValue wert) {
        return switch (wert) {
            case BsonString text -> text.getValue();
            case BsonNumber zahl -> zahl.doubleValue();
            case BsonBoolean ja -> ja.getValue();
            case BsonArray liste -> liste.stream().map(Erzaehlung::klar).toList();
            case BsonDocument gruppe -> von(gruppe);
            default -> null;
        };
    }

    static Map<String, Object> von(Steckbrief einer) {
        var erzaehlung = new Erzaehlung();
        erzaehlung.sage("titel", einer.titel());
        erzaehlung.sage("art", einer.art().name());
        erzaehlung.sage("instrumentart", einer.instrument().name());
        erzaehlung.sage("kurzbeschreibung", einer.beschreibung().kurz());
        erzaehlung.sage("erfolgsfaktoren", einer.beschreibung().erfolgsfaktoren());
        erzaehlung.sage("ergebnisse", einer.ergebnisse().stream().map(Erzaehlung::von).toList());
        erzaehlung.personen(einer.zielpersonen(), einer.wirkung());
        erzaehlung.ablauf(einer.ablauf());
        erzaehlung.rahmen(einer.gebiet(), einer.ausstattung());
        erzaehlung.foerderung(einer.foerderung());
        return erzaehlung.gesagt;
    }

    private void personen(Zielpersonen personen, Wirkung wirkung) {
        var arbeitgeber = personen.arbeitgeber() ? Stream.of(Quellzeile.ARBEITGEBER) : Stream.<String>empty();
        sage("zielgruppen", Stream.concat(namen(personen.gruppen()), arbeitgeber).toList());
        sage("alterVon", personen.alterVon());
        sage("alterBis", personen.alterBis());
        sage("kundenkategorien",
                personen.kategorien().stream().map(Kategoriehinweis::kategorien).flatMap(List::stream).toList());
        sage("hemmnisse", namen(wirkung.hemmnisse()).toList());
        sage("hemmnisbereiche", namen(wirkung.bereiche()).toList());
        sage("berufsfelder", wirkung.berufsfelder());
    }

    private void ablauf(Ablauf ablauf) {
        zeit("beginn", ablauf.laufzeit().beginn());
        zeit("ende", ablauf.laufzeit().ende());
        sage("durchgaenge", ablauf.durchgaenge());
        sage("freiwillig", ablauf.freiwillig());
        var dauer = ablauf.dauer();
        if (dauer != null) {
            gruppe("individuelleDauer", es -> {
                es.sage("wert", dauer.wert());
                es.sage("einheit", dauer.einheit().name());
                es.sage("maximal", dauer.maximal());
            });
        }
        var stunden = ablauf.wochenstunden();
        if (stunden != null) {
            gruppe("wochenstunden", es -> {
                es.sage("von", stunden(stunden.von()));
                es.sage("bis", stunden(stunden.bis()));
                es.sage("teilzeitMoeglich", stunden.teilzeit());
            });
        }
    }

    private void zeit(String feld, @Nullable Zeitangabe zeit) {
        if (zeit != null) {
            sage(zeit.istTag() ? feld : feld + "Ungenau", zeit.text());
        }
    }

    private void rahmen(Gebiet gebiet, Ausstattung ausstattung) {
        gruppe("region", es -> {
            es.sage("bundesland", String.join(", ", gebiet.laender()));
            es.sage("kreis", String.join("; ", gebiet.kreise()));
            es.sage("orte", gebiet.orte());
        });
        sage("plaetze", ausstattung.plaetze());
        var personen = ausstattung.personenJeFachkraft();
        sage("betreuungsschluessel", personen == null ? null : "1:" + personen);
    }

    private void foerderung(Foerderung foerderung) {
        sage("rechtsgrundlagen", foerderung.rechtsgrundlagen().stream().map(Rechtsbezug::zitat).toList());
        var umsetzung = foerderung.umsetzung();
        sage("umsetzungsart", umsetzung == null ? null : umsetzung.name());
        var kosten = foerderung.kosten();
        if (kosten != null) {
            gruppe("kosten", es -> {
                es.sage("gesamtEuro", euro(kosten.gesamtCent()));
                es.sage("proTeilnehmerEuro", euro(kosten.jeTeilnehmerCent()));
                es.sage("proPlatzMonatEuro", euro(kosten.jePlatzMonatCent()));
                es.sage("zeitraum", kosten.bezug());
            });
        }
    }

    private static Map<String, Object> von(Ergebnisangabe ergebnis) {
        var erzaehlung = new Erzaehlung();
        erzaehlung.sage("kennzahl", ergebnis.kennzahl());
        erzaehlung.sage("wert", ergebnis.wert());
        erzaehlung.sage("einheit", ergebnis.einheit());
        var stichtag = ergebnis.stichtag();
        erzaehlung.sage("stichtag", stichtag == null ? null : stichtag.toString());
        erzaehlung.sage("hinweis", ergebnis.hinweis());
        return erzaehlung.gesagt;
    }

    private void gruppe(String feld, Consumer<Erzaehlung> inhalt) {
        var gruppe = new Erzaehlung();
        inhalt.accept(gruppe);
        sage(feld, gruppe.gesagt);
    }

    private void sage(String feld, @Nullable Object wert) {
        switch (wert) {
            case null -> {
            }
            case String text when text.isEmpty() -> {
            }
            case Collection<?> viele when viele.isEmpty() -> {
            }
            case Map<?, ?> gruppe when gruppe.isEmpty() -> {
            }
            case Collection<?> viele when feld.equals("hemmnisse") -> gesagt.put(feld,
                    viele.stream().map(code -> Hemmnisart.vonCode(code.toString()).orElseThrow().name()).toList());
            case Collection<?> viele when OHNE_ORDNUNG.contains(feld) -> gesagt.put(feld, new TreeSet<Object>(viele));
            case Number zahl -> gesagt.put(feld, zahl.doubleValue());
            default -> gesagt.put(feld, wert);
        }
    }

    private static Stream<String> namen(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name);
    }

    private static @Nullable Double stunden(@Nullable Duration zeit) {
        return zeit == null ? null : Double.valueOf(zeit.toMinutes() / 60.0);
    }

    private static @Nullable Double euro(@Nullable Long cent) {
        return cent == null ? null : Double.valueOf(cent / 100.0);
    }
}
