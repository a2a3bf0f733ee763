package de.passgenau.api.massnahme.steckbrief;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import de.passgenau.catalogue.recht.Katalogbereich;
import de.passgenau.catalogue.recht.Rechtsbezug;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import de.passgenau.catalogue.steckbrief.Ablauf;
import de.passgenau.catalogue.steckbrief.Foerderung.Kofinanzierung;
import de.passgenau.catalogue.steckbrief.Kosten;
import de.passgenau.catalogue.steckbrief.Steckbrief;
import de.passgenau.catalogue.steckbrief.Wochenstunden;
import de.passgenau.catalogue.steckbrief.Zeitangabe;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A Steckbrief in GraphQL, where it is shown otherwise than it is kept: money, hours, and the law. */
@Controller
class SteckbriefController {

    private static final int CENT = 2;
    private static final double MINUTEN = 60;

    private final Rechtsverzeichnis recht = Rechtsverzeichnis.mitgeliefert();
    private final Clock clock;

    SteckbriefController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    Katalogbereich bereich(Steckbrief steckbrief) {
        return steckbrief.instrument().bereich();
    }

    @SchemaMapping
    @Nullable
    Zeitangabe beginn(Ablauf ablauf) {
        return ablauf.laufzeit().beginn();
    }

    @SchemaMapping
    @Nullable
    Zeitangabe ende(Ablauf ablauf) {
        return ablauf.laufzeit().ende();
    }

    @SchemaMapping
    @Nullable
    Double von(Wochenstunden stunden) {
        return stunden(stunden.von());
    }

    @SchemaMapping
    @Nullable
    Double bis(Wochenstunden stunden) {
        return stunden(stunden.bis());
    }

    @SchemaMapping(typeName = "Massnahmekosten")
    @Nullable
    BigDecimal gesamt(Kosten kosten) {
        return euro(kosten.gesamtCent());
    }

    @SchemaMapping(typeName = "Massnahmekosten")
    @Nullable
    BigDecimal jeTeilnehmer(Kosten kosten) {
        return euro(kosten.jeTeilnehmerCent());
    }

    @SchemaMapping(typeName = "Massnahmekosten")
    @Nullable
    BigDecimal jePlatzMonat(Kosten kosten) {
        return euro(kosten.jePlatzMonatCent());
    }

    @SchemaMapping
    @Nullable
    BigDecimal betrag(Kofinanzierung kofinanzierung) {
        return euro(kofinanzierung.cent());
    }

    @SchemaMapping
    @Nullable
    Rechtsgrundlage grundlage(Rechtsbezug bezug) {
        return recht.zu(bezug).orElse(null);
    }

    @SchemaMapping
    @Nullable
    Rechtsgrundlage heute(Rechtsbezug bezug) {
        return recht.heutige(bezug.code(), LocalDate.now(clock)).orElse(null);
    }

    @SchemaMapping
    List<String> namen(Rechtsbezug bezug) {
        return List.copyOf(recht.namen(bezug.code()));
    }

    @SchemaMapping
    LocalDate gueltigVon(Rechtsgrundlage grundlage) {
        return grundlage.geltung().von();
    }

    @SchemaMapping
    @Nullable
    LocalDate gueltigBis(Rechtsgrundlage grundlage) {
        return grundlage.geltung().bis();
    }

    private static @Nullable Double stunden(@Nullable Duration dauer) {
        return dauer == null ? null : dauer.toMinutes() / MINUTEN;
    }

    private static @Nullable BigDecimal euro(@Nullable Long cent) {
        return cent == null ? null : BigDecimal.valueOf(cent, CENT);
    }
}
