package de.passgenau.api.fall.akte;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.hemmnis.Hemmnislage;
import de.passgenau.api.fall.profil.Rahmenbedingungen;
import de.passgenau.api.fall.u25.Zielgruppenwechsel;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Connection;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Anrufer;
import de.passgenau.api.security.Rolle;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reads what is on record in a case, for GraphQL. */
@Controller
class AkteController {

    /** What those who decide on benefits have to know. */
    private static final Set<Ereignis.Art> LEISTUNG = EnumSet.of(Ereignis.Art.ANTRAG_VOLLSTAENDIG,
            Ereignis.Art.BEWILLIGUNG, Ereignis.Art.LEISTUNGSENDE, Ereignis.Art.ALG_ENDE, Ereignis.Art.ZUZUG);

    private final Clock clock;
    private final Eintragsseiten seiten;

    AkteController(Clock clock, Eintragsseiten seiten) {
        this.clock = clock;
        this.seiten = seiten;
    }

    @SchemaMapping
    Fallakte akte(Fall fall, @Argument @Nullable LocalDate am) {
        if (am != null && am.isAfter(heute())) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.akte-kuenftig");
        }
        return Fallakte.von(fall, am == null ? heute() : am);
    }

    @SchemaMapping
    Fallaenderungen aenderungen(Fall fall, @Argument int seitVersion) {
        return Fallaenderungen.von(fall, seitVersion);
    }

    @SchemaMapping
    @Nullable
    Profilsicht profil(Fall fall) {
        return heutige(fall).profil();
    }

    @SchemaMapping
    List<Hemmnislage> hemmnisse(Fall fall) {
        return heutige(fall).hemmnisse();
    }

    @SchemaMapping
    @Nullable
    Kategoriesicht kundenkategorie(Fall fall) {
        return heutige(fall).kategorie();
    }

    @SchemaMapping
    @Nullable
    Zielgruppenwechsel zielgruppe(Fall fall) {
        return heutige(fall).zielgruppe();
    }

    @SchemaMapping
    Connection<Kontakt> kontakte(Fallakte akte, Seitenangabe seite) {
        return seiten.seite(new Eintragsseiten.Reihe<>("kontakte", akte.stand().betreuung().gespraeche().kontakte(),
                Kontakt::tag), seite);
    }

    @SchemaMapping
    Connection<Suchlauf> suchlaeufe(Fallakte akte, Seitenangabe seite) {
        return seiten.seite(new Eintragsseiten.Reihe<>("suchlaeufe", akte.stand().betreuung().vermerke().suchlaeufe(),
                Suchlauf::tag), seite);
    }

    @SchemaMapping
    List<Ereignis> ereignisse(Fallakte akte, Anrufer anrufer) {
        return akte.stand()
                .betreuung()
                .ereignisse()
                .alle()
                .stream()
                .filter(eines -> anrufer.hat(Rolle.FALLMANAGER) || LEISTUNG.contains(eines.art()))
                .toList();
    }

    @SchemaMapping(typeName = "Termin")
    Instant beginn(Terminsicht termin) {
        return termin.uhrzeit().atZone(clock.getZone()).toInstant();
    }

    @SchemaMapping
    List<String> fuehrerscheine(Rahmenbedingungen rahmen) {
        return Objects.requireNonNullElse(rahmen.fuehrerscheine(), List.of());
    }

    @SchemaMapping
    boolean fuehrerscheineErfragt(Rahmenbedingungen rahmen) {
        return rahmen.fuehrerscheine() != null;
    }

    private Fallakte heutige(Fall fall) {
        return Fallakte.von(fall, heute());
    }

    private LocalDate heute() {
        return LocalDate.now(clock);
    }
}
