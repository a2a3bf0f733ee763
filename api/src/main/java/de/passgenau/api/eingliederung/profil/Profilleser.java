package de.passgenau.api.eingliederung.profil;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;

import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.eingliederung.Tat;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.profil.Profilangaben;
import de.passgenau.api.fall.profil.Staerke;
import de.passgenau.api.fall.profil.Station;
import de.passgenau.api.fall.profil.Zielberuf;
import de.passgenau.api.verzeichnis.Berufsleser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a profile of what a caller gives, with every place noted at which that is impossible. */
@Component
public class Profilleser {

    /** Stands for one that was not found, in an act that is refused anyway. */
    private static final Zielberuf UNBEKANNT = new Zielberuf("00000", "unbekannt", false);

    private static final int LAENGE = 500;
    private static final int HOECHSTENS = 100;

    private final Berufsleser berufe;

    Profilleser(Berufsleser berufe) {
        this.berufe = berufe;
    }

    public Gelesen lies(ProfilEingabe eingabe) {
        var pruefung = new Pruefung();
        var zielberuf = zielberuf("profil.zielberuf", eingabe.zielberuf(), pruefung);
        var alternativen = alle(eingabe.alternativen(), "profil.alternativen", pruefung,
                (feld, eine) -> zielberuf(feld, eine, pruefung));
        var staerken = alle(eingabe.staerken(), "profil.staerken", pruefung,
                (feld, eine) -> staerke(feld, eine, pruefung));
        var werdegang = alle(eingabe.werdegang(), "profil.werdegang", pruefung,
                (feld, eine) -> station(feld, eine, pruefung));
        var angaben = new Profilangaben(Objects.requireNonNullElse(zielberuf, UNBEKANNT), alternativen,
                staerken, worte(eingabe.kenntnisse(), "profil.kenntnisse", pruefung),
                Codes.geprueft(eingabe.nachweise(), "profil.nachweise", pruefung), werdegang,
                new Rahmenleser(pruefung).lies(eingabe.rahmen()), List.of(), null);
        return new Gelesen(angaben, pruefung.verstoesse());
    }

    private @Nullable Zielberuf zielberuf(String feld, ProfilEingabe.Beruf eingabe, Pruefung pruefung) {
        var gattung = berufe.lies(feld, eingabe.kldb(), eingabe.titel(), pruefung);
        return gattung == null ? null : new Zielberuf(gattung.kldb(), gattung.titel(), eingabe.ausbildung());
    }

    private static List<String> worte(List<String> eingaben, String feld, Pruefung pruefung) {
        return alle(eingaben, feld, pruefung, (platz, eine) -> eine.isBlank() ? null : eine.strip());
    }

    private static @Nullable Staerke staerke(String feld, ProfilEingabe.Staerke eine, Pruefung pruefung) {
        var text = pruefung.pflichttext(feld + ".text", eine.text(), 1, LAENGE);
        return text.isEmpty() ? null : new Staerke(eine.bereich(), eine.ort(), text);
    }

    private @Nullable Station station(String feld, ProfilEingabe.Stationsangabe eine, Pruefung pruefung) {
        var bezeichnung = pruefung.pflichttext(feld + ".bezeichnung", eine.bezeichnung(), 1, LAENGE);
        var bis = eine.bis();
        if (bis != null && bis.isBefore(eine.von())) {
            pruefung.melde(feld + ".bis", Eingabefehlercode.UNGUELTIG, "ende-vor-beginn", bis, eine.von());
            return null;
        }
        var kldb = eine.kldb();
        if (kldb != null && berufe.nachNummer(feld + ".kldb", kldb, pruefung) == null) {
            return null;
        }
        return new Station(eine.art(), bezeichnung, eine.von(), bis, kldb, eine.abgeschlossen());
    }

    /** What is possible of a list; the rest is noted by its place. */
    private static <E, A> List<A> alle(List<E> eingaben, String feld, Pruefung pruefung,
            Angabe<E, A> gelesen) {
        if (eingaben.size() > HOECHSTENS) {
            pruefung.melde(feld, Eingabefehlercode.ZU_LANG, "zu-viele", HOECHSTENS);
            return List.of();
        }
        return IntStream.range(0, eingaben.size())
                .mapToObj(platz -> gelesen.lies(feld + '.' + platz, eingaben.get(platz)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Reads one element of a list. */
    @FunctionalInterface
    private interface Angabe<E, A> {

        @Nullable
        A lies(String feld, E eingabe);
    }

    /** A profile, and what is wrong with what it was made of. */
    public record Gelesen(Profilangaben angaben, List<Verstoss> fehler) {

        /** An act with it in a case, whose limits of health it keeps. */
        public Function<Fall, Tat> fuer(Function<Profilangaben, Tat> tat) {
            return fall -> tat.apply(angaben.mitGrenzen(fall.funktionsgrenzen(), fall.grenzenhinweis())).nach(fehler);
        }
    }
}
