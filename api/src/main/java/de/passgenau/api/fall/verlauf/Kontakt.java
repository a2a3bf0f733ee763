package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.fall.eintrag.Kopf;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the Jobcenter has spoken with the person, or about her with others.
 *
 * @param schritte what the talk dealt with (V-04)
 * @param begruendung why it was not as it should be; null if it was
 */
public record Kontakt(
        Kopf kopf,
        Art art,
        Weg weg,
        LocalDate tag,
        List<Schritt> schritte,
        String ergebnis,
        @Nullable String begruendung) implements Verlaufseintrag {

    public Kontakt {
        schritte = schritte.stream().distinct().sorted().toList();
    }

    /** Whether profile, goal and strategy were gone through with the person, so that the case was looked at again (K-03). */
    public boolean istWiedervorlage() {
        return (art == Art.ERSTGESPRAECH || art == Art.FOLGEGESPRAECH)
                && schritte.contains(Schritt.PROFIL_ZIEL_STRATEGIE_GEPRUEFT);
    }

    /** What the contact was for. */
    public enum Art {
        EINSTIEGSBERATUNG,
        ERSTGESPRAECH,
        FOLGEGESPRAECH,
        /** With the Träger before a MAbE ends (T-06). */
        FALLKONFERENZ,
        /** With the Arbeitgeberservice before a training ends (T-05). */
        ARBEITSBUENDNIS,
        SONSTIGER
    }

    /** How it took place. */
    public enum Weg {
        PERSOENLICH, TELEFON, VIDEO, SCHRIFTLICH, ONLINE
    }

    /** The four steps of every follow-up talk (V-04). */
    public enum Schritt {
        VEREINBARUNG_ABGEGLICHEN, PROFIL_ZIEL_STRATEGIE_GEPRUEFT, BEWERBUNGEN_BESPROCHEN, NAECHSTES_VEREINBART
    }
}
