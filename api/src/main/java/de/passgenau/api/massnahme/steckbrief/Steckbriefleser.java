package de.passgenau.api.massnahme.steckbrief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import de.passgenau.api.eingabe.Abbildung;
import de.passgenau.api.eingabe.Feldleser;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.catalogue.recht.Instrumentart;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Angebotsart;
import de.passgenau.catalogue.steckbrief.Ausstattung;
import de.passgenau.catalogue.steckbrief.Beschreibung;
import de.passgenau.catalogue.steckbrief.Ergebnisangabe;
import de.passgenau.catalogue.steckbrief.Foerderung;
import de.passgenau.catalogue.steckbrief.Gebiet;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wirkung;
import de.passgenau.catalogue.steckbrief.Zielpersonen;
import de.passgenau.catalogue.steckbrief.Zugang;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;

/** Reads a Steckbrief on top of what it was, or from its beginning. */
public final class Steckbriefleser {

    private static final int TITEL = 160;
    private static final int BESCHREIBUNG = 4_000;

    private final Pruefung pruefung;
    private final Feldleser leser;
    private final LocalDate heute;
    private final Regelkunde regeln;
    private final List<Rechtsbezug> bekannte;

    /** @param pruefung notes everything that is wrong, under {@code steckbrief} */
    public Steckbriefleser(Pruefung pruefung, LocalDate heute, Regelkunde regeln) {
        this(pruefung, heute, regeln, List.of());
    }

    /** @param bekannte bases whose day stays when they are named without one */
    public Steckbriefleser(Pruefung pruefung, LocalDate heute, Regelkunde regeln, List<Rechtsbezug> bekannte) {
        this.pruefung = pruefung;
        this.leser = new Feldleser(pruefung, "steckbrief");
        this.heute = heute;
        this.regeln = regeln;
        this.bekannte = bekannte;
    }

    /** @param bisher null for a new one */
    public Steckbrief lies(SteckbriefEingabe wunsch, @Nullable Steckbrief bisher) {
        var alt = bisher == null
                ? Steckbrief.begonnen("-", Angebotsart.MASSNAHME, Instrumentart.SONSTIGE)
                : bisher;
        var instrument = Abbildung.nach(wunsch.instrument(), bisher == null ? null : bisher.instrument());
        return new Steckbrief(titel(wunsch, bisher),
                pruefung.pflicht(leser.pfad("art"), Abbildung.nach(wunsch.art(), alt.art()), alt.art()),
                pruefung.pflicht(leser.pfad("instrument"), instrument, alt.instrument()),
                leser.zeilen("beteiligte", wunsch.beteiligte(), alt.beteiligte()),
                gruppe(wunsch.beschreibung(), alt.beschreibung(), Beschreibung.LEER,
                        es -> beschreibung(es, alt.beschreibung())),
                zielpersonen(wunsch, alt), wirkung(wunsch, alt), ablauf(wunsch, alt), gebiet(wunsch, alt),
                ausstattung(wunsch, alt), foerderung(wunsch, alt), zugang(wunsch, alt),
                leser.liste("ergebnisse", wunsch.ergebnisse(), alt.ergebnisse(), Steckbriefleser::ergebnis));
    }

    private Zielpersonen zielpersonen(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.zielpersonen(), alt.zielpersonen(), Zielpersonen.LEER,
                es -> Personenleser.zielpersonen(leser.gruppe("zielpersonen"), es, alt.zielpersonen()));
    }

    private Wirkung wirkung(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.wirkung(), alt.wirkung(), Wirkung.LEER,
                es -> Personenleser.wirkung(leser.gruppe("wirkung"), es, alt.wirkung()));
    }

    private Ablauf ablauf(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.ablauf(), alt.ablauf(), Ablauf.LEER,
                es -> new Ablaufleser(leser.gruppe("ablauf")).lies(es, alt.ablauf()));
    }

    private Gebiet gebiet(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.gebiet(), alt.gebiet(), Gebiet.LEER,
                es -> Ortsleser.gebiet(leser.gruppe("gebiet"), es, alt.gebiet()));
    }

    private Ausstattung ausstattung(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.ausstattung(), alt.ausstattung(), Ausstattung.LEER,
                es -> Ortsleser.ausstattung(leser.gruppe("ausstattung"), es, alt.ausstattung()));
    }

    private Foerderung foerderung(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.foerderung(), alt.foerderung(), Foerderung.LEER,
                es -> new Foerderungsleser(leser.gruppe("foerderung"), heute, bekannte).lies(es, alt.foerderung()));
    }

    private Zugang zugang(SteckbriefEingabe wunsch, Steckbrief alt) {
        return gruppe(wunsch.zugang(), alt.zugang(), Zugang.OFFEN,
                es -> new Zugangsleser(leser.gruppe("zugang"), regeln).lies(es, alt.zugang()));
    }

    private String titel(SteckbriefEingabe wunsch, @Nullable Steckbrief bisher) {
        var titel = pruefung.pflichttext(leser.pfad("titel"),
                Abbildung.nach(wunsch.titel(), bisher == null ? null : bisher.titel()), 2, TITEL);
        return titel.isBlank() ? "-" : titel;
    }

    private Beschreibung beschreibung(SteckbriefEingabe.Beschreibung wunsch, Beschreibung alt) {
        var gruppe = leser.gruppe("beschreibung");
        var kurz = wunsch.kurz().isOmitted()
                ? alt.kurz()
                : pruefung.mehrzeilig(gruppe.pfad("kurz"), wunsch.kurz().value(), BESCHREIBUNG);
        return new Beschreibung(kurz, gruppe.zeilen("ziele", wunsch.ziele(), alt.ziele()),
                gruppe.zeilen("inhalte", wunsch.inhalte(), alt.inhalte()),
                gruppe.zeilen("erfolgsfaktoren", wunsch.erfolgsfaktoren(), alt.erfolgsfaktoren()));
    }

    private static Optional<Ergebnisangabe> ergebnis(Feldleser leser, SteckbriefEingabe.Ergebnis wunsch) {
        if (!Double.isFinite(wunsch.wert())) {
            leser.melde("wert", "katalog.keine-zahl");
            return Optional.empty();
        }
        return Optional.of(new Ergebnisangabe(leser.pflichttext("kennzahl", wunsch.kennzahl()), wunsch.wert(),
                leser.pflichttext("einheit", wunsch.einheit()), wunsch.stichtag(),
                leser.text("hinweis", wunsch.hinweis())));
    }

    static <E, T extends @Nullable Object> T gruppe(ArgumentValue<E> wunsch, T bisher, T leer, Function<E, T> lies) {
        if (wunsch.isOmitted()) {
            return bisher;
        }
        var wert = wunsch.value();
        return wert == null ? leer : lies.apply(wert);
    }
}
