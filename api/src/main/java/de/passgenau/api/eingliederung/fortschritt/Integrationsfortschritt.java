package de.passgenau.api.eingliederung.fortschritt;

import java.time.LocalDate;

import de.passgenau.api.fall.eintrag.EintragId;
import org.jspecify.annotations.Nullable;

/**
 * A person has come further (C-02).
 *
 * @param eintrag the entry that shows it
 * @param von what it was before; null where nothing was
 * @param nach what it is since
 */
public record Integrationsfortschritt(
        LocalDate tag,
        Art art,
        EintragId eintrag,
        @Nullable String von,
        String nach) {

    /** In what. */
    public enum Art {
        HEMMNIS_ERLEDIGT, KATEGORIE_VERBESSERT, PROFIL_VERVOLLSTAENDIGT, INTEGRATION
    }

    public EintragId eintragId() {
        return eintrag;
    }
}
