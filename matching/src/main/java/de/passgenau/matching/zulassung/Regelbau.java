package de.passgenau.matching.zulassung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import org.jspecify.annotations.Nullable;

/** Makes a rule of fields that all have to be met; what is null or empty asks for nothing. */
public final class Regelbau {

    private final List<Bedingung> bedingungen = new ArrayList<>();

    /** Completed years, both ends included. */
    public Regelbau alter(@Nullable Integer von, @Nullable Integer bis) {
        return von == null && bis == null
                ? this
                : und(new Alter(von == null ? 0 : von, bis == null ? Alter.HOECHSTES : bis));
    }

    /** One of them is enough. */
    public Regelbau zielgruppen(Collection<Zielgruppe> gruppen) {
        return gruppen.isEmpty() || gruppen.contains(Zielgruppe.ALLE) ? this : und(Zielgruppen.von(gruppen));
    }

    /** Whom it is made for: the age that makes the only group is not asked for twice. */
    public Regelbau fuer(Collection<Zielgruppe> gruppen, @Nullable Integer von, @Nullable Integer bis) {
        var einzige = gruppen.size() == 1 ? gruppen.iterator().next() : Zielgruppe.ALLE;
        boolean jung = einzige == Zielgruppe.U25 && bis != null && bis >= Zielgruppen.alter(einzige).bis();
        boolean alt = einzige == Zielgruppe.UE50 && von != null && von <= Zielgruppen.alter(einzige).von();
        return alter(alt ? null : von, jung ? null : bis).zielgruppen(gruppen);
    }

    /** One of them is enough. */
    public Regelbau kategorien(Collection<Kundenkategorie> kategorien) {
        return kategorien.isEmpty() ? this : und(Kategorien.von(kategorien));
    }

    /** All of them; in {@code A|B} one is enough. */
    public Regelbau nachweise(Collection<String> codes) {
        codes.forEach(code -> und(Nachweise.von(Arrays.asList(code.split("\\|")))));
        return this;
    }

    /** Both ends included. */
    public Regelbau deutsch(@Nullable Sprachniveau von, @Nullable Sprachniveau bis) {
        return von == null && bis == null
                ? this
                : und(new Deutsch(von == null ? Sprachniveau.A1 : von, bis == null ? Sprachniveau.C2 : bis));
    }

    public Regelbau nurOhneBerufsabschluss(boolean nur) {
        return nur ? und(new Angabe(Angabe.Frage.BERUFSABSCHLUSS, false)) : this;
    }

    public Regelbau freiwillig(boolean freiwillig) {
        return freiwillig ? und(new Angabe(Angabe.Frage.EINVERSTANDEN, true)) : this;
    }

    public Regelbau und(Bedingung bedingung) {
        bedingungen.add(bedingung);
        return this;
    }

    public Zulassungsregel regel() {
        return switch (bedingungen.size()) {
            case 0 -> Zulassungsregel.OFFEN;
            case 1 -> new Zulassungsregel(bedingungen.getFirst());
            default -> new Zulassungsregel(new Bedingung.Und(bedingungen));
        };
    }
}
