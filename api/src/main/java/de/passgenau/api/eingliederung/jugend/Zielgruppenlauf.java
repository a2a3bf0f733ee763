package de.passgenau.api.eingliederung.jugend;

import java.time.format.DateTimeFormatter;
import java.util.Optional;

import de.passgenau.api.eingliederung.Lage;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.akte.Nachfuehrung;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.u25.Zielgruppe;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.protokoll.Handlung;
import org.springframework.stereotype.Component;

/**
 * U-03, U-04: a target group ends on its day, whether or not anybody acts. What a person has decided for that day or a
 * later one stands, and she may decide otherwise at any time. U-02 needs an agreement, and so a person.
 */
@Component
class Zielgruppenlauf implements Nachfuehrung {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    @Override
    public Fallverlauf nachgefuehrt(Fallverlauf akte, Umstaende umstaende) {
        var neu = akte;
        for (var naechster = naechster(neu, umstaende); naechster.isPresent(); naechster = naechster(neu,
                umstaende)) {
            neu = neu.mit(naechster.get());
        }
        return neu;
    }

    private static Optional<Zielgruppenwechsel> naechster(Fallverlauf akte, Umstaende umstaende) {
        var lage = Lage.von(akte, umstaende);
        return lage.akte().betreuung().fuehrung().istOffen()
                ? Zielgruppenfolge.faellig(lage)
                        .filter(wechsel -> folgtVonSelbst(wechsel, lage))
                        .map(wechsel -> eintrag(wechsel, umstaende))
                : Optional.empty();
    }

    private static boolean folgtVonSelbst(FaelligerWechsel wechsel, Lage lage) {
        var letzter = lage.akte().jugend().letzter().orElseThrow();
        var unbeurteilt = letzter.zielgruppe() == Zielgruppe.SCHUELER
                && lage.akte().jugend().bildung().map(Bildungslage::ausbildungsreif).isEmpty();
        return !wechsel.regel().equals("U-02") && !unbeurteilt && wechsel.seit().isAfter(letzter.gueltigVon());
    }

    /** Where a person may choose, the first one holds until she does. */
    private static Zielgruppenwechsel eintrag(FaelligerWechsel wechsel, Umstaende umstaende) {
        return new Zielgruppenwechsel(Kopf.neu(umstaende.kennungen().get(), umstaende.tag(), Handlung.VON_SELBST),
                wechsel.nach().getFirst(), wechsel.seit(),
                "Nach %s vom %s an, bis jemand anders entscheidet.".formatted(wechsel.regel(),
                        TAG.format(wechsel.seit())));
    }
}
