package de.passgenau.api.eingliederung.berichtigung;

import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.abschluss.AbschlussEingabe;
import de.passgenau.api.eingliederung.abschluss.FallWiederaufnehmen;
import de.passgenau.api.eingliederung.gespraech.BelehrungErfassen;
import de.passgenau.api.eingliederung.gespraech.EreignisErfassen;
import de.passgenau.api.eingliederung.gespraech.KontaktDokumentieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisErfassen;
import de.passgenau.api.eingliederung.hemmnis.HemmnisPriorisieren;
import de.passgenau.api.eingliederung.hemmnis.HemmnisStandSetzen;
import de.passgenau.api.eingliederung.integration.ArbeitBeenden;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.jugend.BildungslageErfassen;
import de.passgenau.api.eingliederung.jugend.ZielgruppeSetzen;
import de.passgenau.api.eingliederung.kategorie.KategorieFestlegen;
import de.passgenau.api.eingliederung.lage.LebenslageEingabe;
import de.passgenau.api.eingliederung.plan.ReihenfolgeFestlegen;
import de.passgenau.api.eingliederung.plan.StrategieBeenden;
import de.passgenau.api.eingliederung.plan.StrategieEingabe;
import de.passgenau.api.eingliederung.plan.ZielBeenden;
import de.passgenau.api.eingliederung.plan.ZielVereinbaren;
import de.passgenau.api.eingliederung.profil.ProfilFortschreibenEingabe;
import de.passgenau.api.eingliederung.termin.TerminAbsagen;
import de.passgenau.api.eingliederung.termin.TerminEingabe;
import de.passgenau.api.eingliederung.termin.TerminVersaeumen;
import de.passgenau.api.eingliederung.termin.TerminWahrnehmen;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungAuswerten;
import de.passgenau.api.eingliederung.vereinbarung.VereinbarungEingabe;
import de.passgenau.api.eingliederung.vermerk.EinzelfallEntscheiden;
import de.passgenau.api.eingliederung.vermerk.MeldeversaeumnissePruefen;
import de.passgenau.api.eingliederung.vermerk.PerspektiveBeurteilen;
import de.passgenau.api.eingliederung.vermerk.SuchlaufDokumentieren;
import org.jspecify.annotations.Nullable;

/** What is right instead, as callers give it: one of these. */
record ErsatzEingabe(
        @Nullable ProfilFortschreibenEingabe profil,
        @Nullable HemmnisErfassen hemmnis,
        @Nullable HemmnisStandSetzen standwechsel,
        @Nullable HemmnisPriorisieren priorisierung,
        @Nullable KategorieFestlegen kategorie,
        @Nullable ZielVereinbaren ziel,
        @Nullable ZielBeenden zielende,
        @Nullable StrategieEingabe strategie,
        @Nullable StrategieBeenden strategieende,
        @Nullable ReihenfolgeFestlegen reihenfolge,
        @Nullable VereinbarungEingabe vereinbarung,
        @Nullable VereinbarungAuswerten auswertung,
        @Nullable KontaktDokumentieren kontakt,
        @Nullable BelehrungErfassen belehrung,
        @Nullable EreignisErfassen ereignis,
        @Nullable TerminEingabe termin,
        @Nullable TerminAbsagen absage,
        @Nullable TerminWahrnehmen wahrnehmung,
        @Nullable TerminVersaeumen versaeumnis,
        @Nullable ArbeitsaufnahmeErfassen integration,
        @Nullable ArbeitBeenden arbeitsende,
        @Nullable ZielgruppeSetzen zielgruppe,
        @Nullable BildungslageErfassen bildungslage,
        @Nullable LebenslageEingabe lebenslage,
        @Nullable AbschlussEingabe abschluss,
        @Nullable FallWiederaufnehmen wiederaufnahme,
        @Nullable SuchlaufDokumentieren suchlauf,
        @Nullable EinzelfallEntscheiden einzelfallentscheidung,
        @Nullable PerspektiveBeurteilen perspektive,
        @Nullable MeldeversaeumnissePruefen meldepruefung) {

    /** All that are named; one is asked for. */
    List<Ersatz> genannte(Ersatzleser leser) {
        return Stream.of(wieSonst(), ebenso(), gelesen(leser)).flatMap(einige -> einige.flatMap(eine -> eine)).toList();
    }

    private Stream<Stream<Ersatz>> wieSonst() {
        return Stream.of(Ersatz.von("hemmnis", hemmnis), Ersatz.von("standwechsel", standwechsel),
                Ersatz.von("priorisierung", priorisierung), Ersatz.von("kategorie", kategorie),
                Ersatz.von("ziel", ziel), Ersatz.von("zielende", zielende), Ersatz.von("strategieende", strategieende),
                Ersatz.von("reihenfolge", reihenfolge), Ersatz.von("auswertung", auswertung),
                Ersatz.von("kontakt", kontakt), Ersatz.von("belehrung", belehrung), Ersatz.von("ereignis", ereignis));
    }

    private Stream<Stream<Ersatz>> ebenso() {
        return Stream.of(Ersatz.von("absage", absage), Ersatz.von("wahrnehmung", wahrnehmung),
                Ersatz.von("versaeumnis", versaeumnis),
                Ersatz.von("arbeitsende", arbeitsende), Ersatz.von("zielgruppe", zielgruppe),
                Ersatz.von("bildungslage", bildungslage), Ersatz.von("wiederaufnahme", wiederaufnahme),
                Ersatz.von("suchlauf", suchlauf), Ersatz.von("einzelfallentscheidung", einzelfallentscheidung),
                Ersatz.von("perspektive", perspektive), Ersatz.von("meldepruefung", meldepruefung));
    }

    private Stream<Stream<Ersatz>> gelesen(Ersatzleser leser) {
        return Stream.of(Ersatz.von("profil", profil == null ? null : leser.profil(profil)),
                Ersatz.von("strategie", strategie == null ? null : strategie.tat()),
                Ersatz.von("vereinbarung", vereinbarung == null ? null : vereinbarung.tat()),
                Ersatz.von("integration", integration == null ? null : leser.integration(integration)),
                Ersatz.von("termin", termin == null ? null : leser.termin(termin)),
                Ersatz.von("lebenslage", lebenslage == null ? null : lebenslage.tat()),
                Ersatz.von("abschluss", abschluss == null ? null : leser.abschluss(abschluss)));
    }
}
