package de.passgenau.api.fristen.arbeitsliste;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.passgenau.api.fristen.arbeitsliste.Arbeitsanlass.Satz;
import de.passgenau.api.fristen.bestand.Faelliges;

/** Sorts what is known of the cases of a Fallmanager by why he has to look at them. */
final class Arbeitsplan {

    private final Arbeitsfrage frage;
    private final List<Arbeitsblatt> blaetter;
    private final List<Faelliges> faellig;
    private final Anlaesse anlaesse;

    Arbeitsplan(Arbeitsfrage frage, List<Arbeitsblatt> blaetter, List<Faelliges> faellig,
            Anlaesse anlaesse) {
        this.frage = frage;
        this.blaetter = blaetter;
        this.faellig = faellig;
        this.anlaesse = anlaesse;
    }

    /** Every reason, in the order of work; changes are shown the last one first. */
    Map<Arbeitsgrund, List<Arbeitsanlass>> gruppen() {
        var gruppen = new EnumMap<Arbeitsgrund, List<Arbeitsanlass>>(Arbeitsgrund.class);
        Arrays.stream(Arbeitsgrund.values())
                .forEach(grund -> gruppen.put(grund, anlaesse(grund).sorted(reihenfolge(grund)).toList()));
        return gruppen;
    }

    private static Comparator<Arbeitsanlass> reihenfolge(Arbeitsgrund grund) {
        return grund == Arbeitsgrund.GEAENDERT ? Arbeitsanlass.REIHENFOLGE.reversed() : Arbeitsanlass.REIHENFOLGE;
    }

    private Stream<Arbeitsanlass> anlaesse(Arbeitsgrund grund) {
        return switch (grund) {
            case TERMIN_HEUTE -> blaetter.stream().flatMap(this::termine);
            case FAELLIG_HEUTE -> faellig.stream().filter(Faelliges::heute).map(Arbeitsplan::faellig);
            case UEBERFAELLIG -> faellig.stream().filter(eines -> !eines.heute()).map(Arbeitsplan::faellig);
            case TERMIN_VERSAEUMT -> blaetter.stream().flatMap(Arbeitsplan::versaeumt);
            case VERMITTLUNGSVORSCHLAG -> anlaesse.vermittlung().stream().map(Arbeitsplan::vermittlung);
            case ZURUECKGESTELLT -> anlaesse.zurueckgestellte().stream().map(Arbeitsplan::vermittlung);
            case VEREINBARUNG_ENDET -> blaetter.stream().flatMap(this::vereinbarung);
            case ALTERSGRENZE -> anlaesse.haushalte().stream().map(Arbeitsplan::haushalt);
            case HEMMNIS_OHNE_STRATEGIE -> blaetter.stream()
                    .filter(blatt -> !blatt.ohneStrategie().isEmpty())
                    .map(blatt -> new Arbeitsanlass(blatt.fall(), frage.heute().atStartOfDay(), "P-05",
                            satz("ohne-strategie", blatt.ohneStrategie())));
            case GEAENDERT -> blaetter.stream()
                    .filter(blatt -> !blatt.geaendertAm().isBefore(frage.seit()))
                    .map(this::geaendert);
        };
    }

    private Stream<Arbeitsanlass> termine(Arbeitsblatt blatt) {
        return blatt.offeneTermine()
                .stream()
                .filter(beginn -> beginn.toLocalDate().equals(frage.heute()))
                .map(beginn -> new Arbeitsanlass(blatt.fall(), beginn, null,
                        satz("termin-heute", beginn.toLocalTime())));
    }

    private static Arbeitsanlass faellig(Faelliges eines) {
        return new Arbeitsanlass(eines.fall(), eines.tag().atStartOfDay(), eines.nummer(),
                new Satz.Fertig(eines.erklaerung()));
    }

    private static Stream<Arbeitsanlass> versaeumt(Arbeitsblatt blatt) {
        return blatt.versaeumteTermine()
                .stream()
                .map(tag -> new Arbeitsanlass(blatt.fall(), tag.atStartOfDay(), null,
                        satz("termin-versaeumt", tag)));
    }

    private Stream<Arbeitsanlass> vereinbarung(Arbeitsblatt blatt) {
        return blatt.vereinbarungsende()
                .stream()
                .filter(ende -> !ende.isAfter(frage.bis()))
                .map(ende -> new Arbeitsanlass(blatt.fall(), ende.atStartOfDay(), "V-02", satz(
                        ende.isBefore(frage.heute()) ? "vereinbarung-abgelaufen" : "vereinbarung-endet", ende)));
    }

    private static Arbeitsanlass haushalt(Haushaltsanlass anlass) {
        return new Arbeitsanlass(anlass.fall(), anlass.tag().atStartOfDay(), anlass.regel(),
                new Satz.Vorlage("arbeitsliste." + anlass.satz(), anlass.angaben()));
    }

    private static Arbeitsanlass vermittlung(Vermittlungsanlass anlass) {
        return new Arbeitsanlass(anlass.fall(), anlass.tag().atStartOfDay(), anlass.regel(),
                new Satz.Vorlage("arbeitsliste." + anlass.satz(), anlass.angaben()));
    }

    private Arbeitsanlass geaendert(Arbeitsblatt blatt) {
        var zeit = LocalDateTime.ofInstant(blatt.geaendertAm(), frage.ort());
        return new Arbeitsanlass(blatt.fall(), zeit, null,
                satz("geaendert", zeit.toLocalDate(), zeit.toLocalTime()));
    }

    private static Satz satz(String name, Object... angaben) {
        return new Satz.Vorlage("arbeitsliste." + name, List.of(angaben));
    }
}
