package de.passgenau.api.vermittlung.vorschlag;

import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.ABGELEHNT_ARBEITGEBER;
import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.BEWORBEN;
import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.EINGESTELLT;
import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.VERSANDT;
import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.VORGESCHLAGEN;
import static de.passgenau.api.vermittlung.vorschlag.Vorschlagsstand.VORSTELLUNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-08 how far a proposal has come")
class VorschlagsstandTests {

    @Test
    void goesOnStepByStepAndNeverBack() {
        assertThat(VORGESCHLAGEN.folgende()).contains(VERSANDT)
                .doesNotContain(BEWORBEN, EINGESTELLT, ABGELEHNT_ARBEITGEBER);
        assertThat(VERSANDT.folgende()).contains(BEWORBEN, VORSTELLUNG, EINGESTELLT);
        for (var stand : Vorschlagsstand.values()) {
            assertThat(stand.folgende()).allMatch(naechster -> naechster.ordinal() > stand.ordinal());
        }
    }

    @Test
    void endsWithWorkARefusalOrATakingBackAndCanAlwaysBeTakenBackBefore() {
        assertThat(Arrays.stream(Vorschlagsstand.values()).filter(Vorschlagsstand::istEnde)).containsExactly(
                EINGESTELLT,
                ABGELEHNT_ARBEITGEBER, Vorschlagsstand.ABGELEHNT_BEWERBER, Vorschlagsstand.ZURUECKGEZOGEN);
        assertThat(Arrays.stream(Vorschlagsstand.values()).filter(stand -> !stand.istEnde()))
                .allMatch(stand -> stand.folgende().contains(Vorschlagsstand.ZURUECKGEZOGEN))
                .allMatch(stand -> stand.phase().isPresent());
    }
}
