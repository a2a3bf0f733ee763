package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.MitgliedId;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsakten;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsbefugnis;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltsbezug;
import de.passgenau.api.bedarfsgemeinschaft.vorgang.Haushaltstat;
import de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung.Vereinigungswunsch.Rollenwunsch;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.liste.Dokumentliste;
import org.springframework.stereotype.Component;

/**
 * Makes one household of two. The one that is kept says so first; that the other one has ended follows, whatever happens
 * in between.
 */
@Component
class Zusammenfuehrung {

    private static final String ANDERE = "aufgehendeId";

    private final Haushaltsakten haushalte;
    private final Haushaltsbefugnis befugnis;
    private final Dokumentliste<Bedarfsgemeinschaft> liste;
    private final Kennungen kennungen;

    Zusammenfuehrung(Haushaltsakten haushalte, Haushaltsbefugnis befugnis, Dokumentliste<Bedarfsgemeinschaft> liste,
            Kennungen kennungen) {
        this.haushalte = haushalte;
        this.befugnis = befugnis;
        this.liste = liste;
        this.kennungen = kennungen;
    }

    Ergebnis<Bedarfsgemeinschaft> vereinige(Aufruf aufruf, Haushaltsbezug bezug, Vereinigungswunsch wunsch) {
        return haushalte.aendern(aufruf, bezug,
                Haushaltstat.an("rollen", (bg, spur, pruefung) -> andere(wunsch, aufruf, pruefung)
                        .map(andere -> new Haushaltsvereinigung(andere, wunsch.ab(), rollen(wunsch)).vollzogen(bg, spur,
                                pruefung))
                        .orElse(bg)));
    }

    private Optional<Bedarfsgemeinschaft> andere(Vereinigungswunsch wunsch, Aufruf aufruf, Pruefung pruefung) {
        var andere = liste.lade(kennungen.id(Bedarfsgemeinschaft.class, wunsch.aufgehendeId()), aufruf.anrufer());
        if (andere.isEmpty()) {
            pruefung.melde(ANDERE, Eingabefehlercode.NICHT_GEFUNDEN, "nicht-gefunden");
            return andere;
        }
        if (andere.get().version() != wunsch.aufgehendeVersion()) {
            pruefung.melde("aufgehendeVersion", Eingabefehlercode.VERALTET, "veraltet", andere.get().version());
        }
        var grund = befugnis.zuAendern(andere.get(), aufruf.anrufer()).grund();
        if (grund != null) {
            pruefung.melde(ANDERE, Eingabefehlercode.NICHT_BEFUGT, grund);
        }
        return andere;
    }

    private Map<MitgliedId, Mitgliedsrolle> rollen(Vereinigungswunsch wunsch) {
        return wunsch.rollen()
                .stream()
                .collect(Collectors.toMap(
                        einer -> new MitgliedId(kennungen.id(Mitglied.class, einer.mitgliedId())),
                        Rollenwunsch::rolle, (erste, zweite) -> zweite));
    }
}
