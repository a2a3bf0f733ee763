package de.passgenau.api.teilnahme.konto;

import java.util.List;
import java.util.Optional;

import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.konto.Stellenanspruch;
import de.passgenau.catalogue.konto.Stellenvormerkung;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;
import org.springframework.stereotype.Component;

/** keeps in the account of a case for which offers of work it is proposed, so that it is proposed for none twice. */
@Component
public class Stellenkonten {

    private final Kontofuehrung konten;

    Stellenkonten(Kontofuehrung konten) {
        this.konten = konten;
    }

    /** The last claim on this offer, whether it still holds or not. */
    public Optional<Stellenvormerkung> vormerkung(Fallkennung fall, String stelle) {
        return konten.konto(fall).auf(stelle);
    }

    /** Claims the offer, unless something speaks against that; of two at once one gets it. */
    public List<Verstoss> beanspruche(Fallkennung fall, Stellenanspruch tat) {
        return Kontofuehrung
                .verstoesse(konten.aendere(fall, konto -> konto.beanspruchen(tat, konten.fortgesetzt(konto))));
    }

    /** Releases what was claimed for a proposal that has ended or has never come to be. */
    public void beende(Fallkennung fall, String vorschlag) {
        konten.aendere(fall,
                konto -> new Ausgang.Vollzogen<>(konto.beendet(vorschlag, konten.fortgesetzt(konto))));
    }
}
