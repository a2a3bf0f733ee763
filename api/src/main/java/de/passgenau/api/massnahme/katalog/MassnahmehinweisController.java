package de.passgenau.api.massnahme.katalog;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.eingabe.Satz;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.graphql.Knotensuche;
import de.passgenau.api.massnahme.angabe.Regelausgang;
import de.passgenau.api.massnahme.zulassung.Regelkunde;
import de.passgenau.api.security.Anrufer;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.regel.Verstossart;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a Maßnahme lacks, in GraphQL: to be published, and to be a good one. */
@Controller
class MassnahmehinweisController {

    private static final int REGEL = 4;

    private final Katalogarbeiten arbeiten;
    private final MessageSource messages;
    private final Regelkunde regeln;

    MassnahmehinweisController(Katalogarbeiten arbeiten, MessageSource messages, Regelkunde regeln) {
        this.arbeiten = arbeiten;
        this.messages = messages;
        this.regeln = regeln;
    }

    @SchemaMapping
    CompletableFuture<List<Verstoss>> hinderungsgruende(Massnahme massnahme, Anrufer anrufer, Knotensuche knoten) {
        var tat = arbeiten.tat(anrufer);
        return mitTraeger(massnahme, anrufer, knoten, seiner -> Stream.concat(
                massnahme.gegenVeroeffentlichung(seiner, tat), regeln.hindernisse(steckbrief(massnahme))));
    }

    @SchemaMapping
    CompletableFuture<List<Verstoss>> hinweise(Massnahme massnahme, Anrufer anrufer, Knotensuche knoten) {
        return mitTraeger(massnahme, anrufer, knoten, seiner -> Stream.of(
                massnahme.hinweise(seiner, arbeiten.heute()), auffaelliges(massnahme),
                Nachweishinweise.zu(steckbrief(massnahme).wirkung())).flatMap(eine -> eine));
    }

    /** What is hardly meant in the rule of the newest version. */
    private Stream<de.passgenau.catalogue.regel.Verstoss> auffaelliges(Massnahme massnahme) {
        return regeln.auffaelliges(steckbrief(massnahme))
                .stream()
                .map(eines -> de.passgenau.catalogue.regel.Verstoss.of("zugang.regel", Verstossart.UNGUELTIG,
                        "n-15.auffaellig", eines.stelle().zeile(), eines.stelle().spalte(), Regelkunde.satz(eines)));
    }

    private static Steckbrief steckbrief(Massnahme massnahme) {
        return massnahme.fassungen().neueste().steckbrief();
    }

    /** A Träger is told nothing about those of others. */
    private static CompletableFuture<List<Verstoss>> mitTraeger(Massnahme massnahme, Anrufer anrufer,
            Knotensuche knoten, Function<Traeger, Stream<de.passgenau.catalogue.regel.Verstoss>> regeln) {
        if (!Einblick.in(massnahme, anrufer).ganz()) {
            return CompletableFuture.completedFuture(List.of());
        }
        return knoten.perId(Traeger.class, massnahme.traeger().wert())
                .thenApply(seiner -> seiner == null
                        ? List.<Verstoss>of()
                        : regeln.apply(seiner)
                                .map(Regelausgang::verstoss)
                                .map(einer -> einer.an(Katalogarbeiten.feld(einer.feld())))
                                .toList());
    }

    @SchemaMapping(typeName = "Massnahmehinweis")
    String regel(Verstoss hinweis) {
        var anfang = Regelausgang.PRAEFIX.length();
        return hinweis.satz().substring(anfang, anfang + REGEL).toUpperCase(Locale.ROOT);
    }

    @SchemaMapping(typeName = "Massnahmehinweis")
    String meldung(Verstoss hinweis, Locale sprache) {
        return Satz.von(messages, "eingabe." + hinweis.satz(), hinweis.angaben(), sprache);
    }
}
