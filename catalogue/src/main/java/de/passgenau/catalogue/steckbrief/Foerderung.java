package de.passgenau.catalogue.steckbrief;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.recht.Rechtsbezug;
import org.jspecify.annotations.Nullable;

/**
 * On what a Maßnahme rests, in law and in money.
 *
 * @param zulassung     its own approval under the AZAV (§ 179 SGB III); null without one
 * @param vertragsnummer which contract of its Träger it is run under; null without one
 */
public record Foerderung(
        List<Rechtsbezug> rechtsgrundlagen,
        @Nullable Umsetzungsart umsetzung,
        @Nullable Kosten kosten,
        List<Kofinanzierung> kofinanzierung,
        @Nullable Massnahmezulassung zulassung,
        @Nullable String vertragsnummer) {

    public static final Foerderung LEER = new Foerderung(List.of(), null, null, List.of(), null, null);

    public Foerderung {
        rechtsgrundlagen = rechtsgrundlagen.stream().distinct().toList();
        kofinanzierung = List.copyOf(kofinanzierung);
        Texte.wennGesagt("The number of a contract", vertragsnummer);
    }

    /** @param cent null if only the fact is known */
    public record Kofinanzierung(String geber, @Nullable Long cent, @Nullable String hinweis) {

        public Kofinanzierung {
            Texte.pflicht("Who pays with the Jobcenter", geber);
            Texte.mindestens("A share", 0, cent);
            Texte.wennGesagt("A remark", hinweis);
        }
    }

    /** @param bis the last day on which it holds */
    public record Massnahmezulassung(String nummer, LocalDate bis) {

        public Massnahmezulassung {
            Texte.pflicht("The number of an approval", nummer);
        }
    }
}
