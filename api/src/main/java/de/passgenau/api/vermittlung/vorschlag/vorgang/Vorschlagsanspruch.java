package de.passgenau.api.vermittlung.vorschlag.vorgang;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.teilnahme.konto.Stellenkonten;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlaege;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.VorschlagId;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.Stellenanspruch;
import de.passgenau.catalogue.konto.Stellenvormerkung;
import org.springframework.stereotype.Component;

/**
 * nobody is proposed twice at once for the same offer. The account of the case is claimed before the proposal is
 * written; what a call that broke off has left there stands in nobody's way for long.
 */
@Component
public class Vorschlagsanspruch {

    /** Whoever has claimed something and not come to it by then, has broken off. */
    private static final Duration IM_GANGE = Duration.ofMinutes(15);

    private final Stellenkonten konten;
    private final Vermittlungsvorschlaege alle;
    private final Clock clock;

    Vorschlagsanspruch(Stellenkonten konten, Vermittlungsvorschlaege alle, Clock clock) {
        this.konten = konten;
        this.alle = alle;
        this.clock = clock;
    }

    /** What speaks against it; claimed if nothing does. */
    List<Verstoss> beanspruche(FallId fall, Stellenanspruch tat) {
        var kennung = new Fallkennung(fall.wert());
        konten.vormerkung(kennung, tat.stelle())
                .filter(eine -> eine.offen() && istUeberholt(eine))
                .ifPresent(eine -> konten.beende(kennung, eine.vorschlag()));
        return konten.beanspruche(kennung, tat).stream().map(Verstoss::von).toList();
    }

    private boolean istUeberholt(Stellenvormerkung eine) {
        return vorschlag(eine).map(vorschlag -> vorschlag.stand().istEnde())
                .orElseGet(() -> eine.am().plus(IM_GANGE).isBefore(clock.instant()));
    }

    /** Releases the offer once the proposal has ended. */
    void folge(Vermittlungsvorschlag vorschlag) {
        if (vorschlag.stand().istEnde()) {
            konten.beende(new Fallkennung(vorschlag.fall().wert()), vorschlag.kennung());
        }
    }

    /** The claim of a proposal goes with it into the account of another case, where it still stands. */
    public void verlege(Vermittlungsvorschlag bisher, FallId nach) {
        konten.beende(new Fallkennung(bisher.fall().wert()), bisher.kennung());
        if (!bisher.stand().istEnde()) {
            konten.beanspruche(new Fallkennung(nach.wert()),
                    new Stellenanspruch(bisher.kennung(), bisher.stelle().wert(), "Zusammengeführt"));
        }
    }

    /** The proposal that the offer is claimed for. */
    Optional<Vermittlungsvorschlag> offener(FallId fall, String stelle) {
        return konten.vormerkung(new Fallkennung(fall.wert()), stelle)
                .filter(Stellenvormerkung::offen)
                .flatMap(this::vorschlag);
    }

    private Optional<Vermittlungsvorschlag> vorschlag(Stellenvormerkung eine) {
        return alle.findById(new VorschlagId(eine.vorschlag()));
    }
}
