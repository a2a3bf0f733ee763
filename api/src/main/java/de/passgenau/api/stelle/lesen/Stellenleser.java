package de.passgenau.api.stelle.lesen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.stelle.angabe.Anforderungen;
import de.passgenau.api.stelle.angabe.Arbeitszeit;
import de.passgenau.api.stelle.angabe.Bedingungen;
import de.passgenau.api.stelle.angabe.Stellenangaben;
import de.passgenau.api.stelle.angabe.Stellenrahmen;
import de.passgenau.api.stelle.wunsch.Wunschfund;
import de.passgenau.api.verzeichnis.Berufsleser;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.kenntnis.Kenntnisverzeichnis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads an offer on top of what it was; everything that is wrong with it is told at once. */
@Component
public class Stellenleser {

    private static final int KUERZESTER_WUNSCH = 2;
    private static final int WUNSCH = 200;
    /** What an offer says of which nothing is known. */
    private static final Stellenangaben LEER = new Stellenangaben("-", null, Taetigkeitsleser.UNBEKANNT,
            new Anforderungen(List.of(), List.of(), null), List.of(Arbeitsortleser.UNBEKANNT), Arbeitszeit.OFFEN,
            new Bedingungen(List.of(), List.of()), new Stellenrahmen(1, null, null, null), null, null);

    private final Berufsleser berufe;
    private final Ortskunde orte;

    Stellenleser(Berufsleser berufe, Ortskunde orte) {
        this.berufe = berufe;
        this.orte = orte;
    }

    /**
     * @param pruefung with what else is wrong with the input
     * @param alt      what it said before, with what the employer had named as wishes; null for a new one
     */
    public Ergebnis<Gelesen> lies(StellenangebotEingabe wunsch, @Nullable Gelesen alt, LocalDate heute,
            Pruefung pruefung) {
        var leser = new Feldleser(pruefung, "stelle");
        var angaben = angaben(leser, wunsch, alt == null ? null : alt.angaben(), heute);
        var genannte = leser.liste("wuensche", wunsch.wuensche(), alt == null ? List.of() : alt.wuensche(),
                Stellenleser::genannt);
        var fehler = pruefung.verstoesse();
        return fehler.isEmpty()
                ? Ergebnis.angenommen(Wunschsucher.mitWuenschen(angaben, genannte))
                : new Abgelehnt<>(null, fehler);
    }

    private Stellenangaben angaben(Feldleser leser, StellenangebotEingabe wunsch, @Nullable Stellenangaben alt,
            LocalDate heute) {
        var basis = alt == null ? LEER : alt;
        var bedingungen = new Bedingungsleser(leser);
        return new Stellenangaben(titel(leser, wunsch, alt), beschreibung(leser, wunsch, basis),
                new Taetigkeitsleser(leser, berufe).lies(wunsch, alt == null ? null : alt.taetigkeit()),
                new Anforderungsleser(leser, Kenntnisverzeichnis.mitgeliefert()).lies(wunsch, basis.anforderungen()),
                new Arbeitsortleser(leser, orte).lies(wunsch.orte(), alt == null ? List.of() : alt.orte()),
                bedingungen.arbeitszeit(wunsch.arbeitszeit(), basis.arbeitszeit()),
                bedingungen(leser, wunsch, basis.bedingungen()),
                new Rahmenleser(leser, heute).lies(wunsch, basis.rahmen()),
                bedingungen.verguetung(wunsch.verguetung(), basis.verguetung()),
                bedingungen.ansprechpartner(wunsch.ansprechpartner(), basis.ansprechpartner()));
    }

    private static String titel(Feldleser leser, StellenangebotEingabe wunsch, @Nullable Stellenangaben alt) {
        return alt != null && wunsch.titel().isOmitted()
                ? alt.titel()
                : Stellentext.titel(leser, wunsch.titel().value());
    }

    private static @Nullable String beschreibung(Feldleser leser, StellenangebotEingabe wunsch,
            Stellenangaben basis) {
        return wunsch.beschreibung().isOmitted()
                ? basis.beschreibung()
                : Stellentext.beschreibung(leser, wunsch.beschreibung().value());
    }

    private static Bedingungen bedingungen(Feldleser leser, StellenangebotEingabe wunsch, Bedingungen alt) {
        return new Bedingungen(leser.werte(wunsch.belastungen(), alt.belastungen()),
                leser.werte(wunsch.merkmale(), alt.merkmale()));
    }

    private static Optional<Wunschfund> genannt(Feldleser leser, StellenangebotEingabe.Wunsch wunsch) {
        var wortlaut = leser.pruefung()
                .pflichttext(leser.pfad("wortlaut"),
                        Stellentext.einheitlich(wunsch.wortlaut()), KUERZESTER_WUNSCH, WUNSCH);
        return wortlaut.isBlank()
                ? Optional.empty()
                : Optional.of(new Wunschfund(wunsch.merkmal(), wortlaut, Wunschfund.GENANNT));
    }
}
