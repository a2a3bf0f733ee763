package de.passgenau.api.liste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.arbeitgeber.Arbeitgeber;
import de.passgenau.api.store.Aenderungen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Anwendungstest
class ListenTests {

    @Autowired
    private Listen listen;

    @Autowired
    private Dokumentliste<Arbeitgeber> liste;

    @Autowired
    private Aenderungen aenderungen;

    @Test
    void sayHowFarAListIsThatIsBuiltAnewWhileTheOldOneAnswers() {
        var hinweise = new ArrayList<String>();
        var quelle = new Dokumentquelle<>(liste.leser(), aenderungen);

        liste.engine().pflege().neuAufbauen(quelle, (erledigt, gesamt) -> {
            hinweise.add(listen.hinweise().get("arbeitgeber"));
            assertThat(listen.antwortet()).isTrue();
        });

        assertThat(hinweise).isNotEmpty()
                .allMatch(hinweis -> hinweis.matches("Wird aufgebaut: \\d+ von \\d+ Einträgen \\(\\d+ %\\)"));
        assertThat(listen.hinweise()).isEmpty();
        assertThat(listen.antwortet()).isTrue();
    }
}
