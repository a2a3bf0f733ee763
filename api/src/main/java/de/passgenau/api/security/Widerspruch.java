package de.passgenau.api.security;

import static de.passgenau.api.security.Rolle.ADMIN;
import static de.passgenau.api.security.Rolle.ARBEITGEBER;
import static de.passgenau.api.security.Rolle.ARBEITGEBERSERVICE;
import static de.passgenau.api.security.Rolle.FALLMANAGER;
import static de.passgenau.api.security.Rolle.LEISTUNG;
import static de.passgenau.api.security.Rolle.REVISION;
import static de.passgenau.api.security.Rolle.SERVICE;
import static de.passgenau.api.security.Rolle.TRAEGER;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What makes a genuine token worthless: it says nothing that can be read, or two things that exclude each other. Each
 * has a sentence of its own, {@code anmeldung.widerspruch.…}. */
enum Widerspruch {

    NICHT_LESBAR(angaben -> !angaben.lesbar()),
    OHNE_KENNUNG(angaben -> angaben.kennung() == null),
    OHNE_ROLLE(angaben -> angaben.rollen().isEmpty()),
    TRAEGER_UNKLAR(angaben -> angaben.hat(TRAEGER) && angaben.traeger().size() != 1),
    ARBEITGEBER_UNKLAR(angaben -> angaben.hat(ARBEITGEBER) && angaben.arbeitgeber().size() != 1),
    TRAEGER_OHNE_ROLLE(angaben -> !angaben.hat(TRAEGER) && !angaben.traeger().isEmpty()),
    ARBEITGEBER_OHNE_ROLLE(angaben -> !angaben.hat(ARBEITGEBER) && !angaben.arbeitgeber().isEmpty()),
    /** Who comes from outside is nothing inside. */
    AUSSEN_UND_INNEN(angaben -> angaben.hat(TRAEGER, ARBEITGEBER)
            && (angaben.rollen().size() > 1 || !angaben.geschaeftsstellen().isEmpty())),
    /** Who runs the system has no access to cases (§ 78a SGB X). */
    VERWALTUNG_UND_FALLARBEIT(angaben -> angaben.hat(ADMIN)
            && angaben.hat(FALLMANAGER, SERVICE, LEISTUNG, ARBEITGEBERSERVICE)),
    /** Nobody checks himself (Art. 38 para. 6 DSGVO). */
    REVISION_NICHT_ALLEIN(angaben -> angaben.hat(REVISION) && angaben.rollen().size() > 1),
    OHNE_GESCHAEFTSSTELLE(angaben -> angaben.hat(FALLMANAGER, SERVICE, LEISTUNG)
            && angaben.geschaeftsstellen().isEmpty()),
    KEIN_FALLMANAGER(angaben -> !angaben.hat(FALLMANAGER)
            && (angaben.fallmanagerArt() != null || !angaben.vertretungen().isEmpty())),
    UNBEKANNTE_ART(angaben -> angaben.fallmanagerArt() != null
            && Fallmanagerart.genannt(angaben.fallmanagerArt()).isEmpty()),
    VERTRITT_SICH_SELBST(angaben -> angaben.kennung() != null && angaben.vertretungen().contains(angaben.kennung())),
    ZU_LANGE_GUELTIG(Angaben::zuLange);

    private final Predicate<Angaben> besteht;

    Widerspruch(Predicate<Angaben> besteht) {
        this.besteht = besteht;
    }

    /** Every contradiction; empty if the token may be believed. */
    static List<Widerspruch> in(Angaben angaben) {
        return Arrays.stream(values()).filter(einer -> einer.besteht.test(angaben)).toList();
    }

    /** The key of its sentence. */
    String satz() {
        return "anmeldung.widerspruch." + name();
    }
}
