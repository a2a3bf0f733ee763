package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.time.Clock;
import java.time.LocalDate;

import de.passgenau.api.eingabe.Aktenfuehrung;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Abgelehnt;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.VorschlagId;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagstat;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagseingaben.Erstellung;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.konto.Stellenanspruch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes people for offers: claimed in the account of the case first, then the proposal is written. */
@Component
public class Vermittlungswesen {

    private final Aktenfuehrung<Vermittlungsvorschlag> akten;
    private final Vorschlagspruefung pruefung;
    private final Vorschlagsanspruch anspruch;
    private final Clock clock;

    Vermittlungswesen(Aktenfuehrung<Vermittlungsvorschlag> akten, Vorschlagspruefung pruefung,
            Vorschlagsanspruch anspruch, Clock clock) {
        this.akten = akten;
        this.pruefung = pruefung;
        this.anspruch = anspruch;
        this.clock = clock;
    }

    Ergebnis<Vermittlungsvorschlag> erstellen(Aufruf aufruf, Erstellung wunsch) {
        return akten.anlegenWenn(aufruf,
                (id, spur) -> pruefung.lies(aufruf, wunsch).dann(lage -> gemacht(id, lage, tat(aufruf, spur))));
    }

    /** For others that lead to a proposal, by the ids of the store; what they don't know of is refused as everywhere. */
    public Ergebnis<Vermittlungsvorschlag> vorschlagen(Aufruf aufruf, Vorschlagswunsch wunsch) {
        return akten.anlegenWenn(aufruf,
                (id, spur) -> pruefung.lies(aufruf, wunsch).dann(lage -> gemacht(id, lage, tat(aufruf, spur))));
    }

    /** Who shall be proposed for what, and why. */
    public record Vorschlagswunsch(
            String fall,
            String stelle,
            @Nullable String begruendung,
            @Nullable String wiederholungsgrund) {}

    private Ergebnis<Vermittlungsvorschlag> gemacht(String id, Vorschlagslage lage, Vorschlagstat tat) {
        var stelle = lage.stelle().kennung();
        var fehler = anspruch.beanspruche(lage.fall().id(),
                new Stellenanspruch(id, stelle, lage.anlass().wiederholungsgrund()));
        if (fehler.isEmpty()) {
            return Ergebnis.angenommen(
                    Vermittlungsvorschlag.gemacht(new VorschlagId(id), lage.paar(), lage.anlass(), tat));
        }
        return new Abgelehnt<>(fehler.getFirst().code() == Eingabefehlercode.SCHON_VORHANDEN
                ? anspruch.offener(lage.fall().id(), stelle).orElse(null)
                : null, fehler);
    }

    private Vorschlagstat tat(Aufruf aufruf, Spur spur) {
        return new Vorschlagstat(aufruf.anrufer().kennung(), LocalDate.now(clock), spur);
    }
}
