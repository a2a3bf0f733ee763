package de.passgenau.api.graphql.zugriff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.passgenau.api.graphql.grenzen.Rundgang;
import de.passgenau.api.graphql.grenzen.Rundgang.Auswahl;
import de.passgenau.api.security.Rolle;
import graphql.execution.ExecutionContext;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Looks at every field that an operation selects, and notes those that are open to none of the caller's roles. */
final class Zugriffsgang {

    /** So many are told to a caller; that one is refused is enough to refuse the operation. */
    private static final int MEISTE = 100;

    private final Zugriffsmatrix matrix;
    private final Set<Rolle> rollen;
    private final Map<Verweigert, List<SourceLocation>> verweigert = new LinkedHashMap<>();

    private Zugriffsgang(Zugriffsmatrix matrix, Set<Rolle> rollen) {
        this.matrix = matrix;
        this.rollen = rollen;
    }

    /** The refused fields with their places in the document, or nothing where the operation has no end. */
    static @Nullable Map<Verweigert, List<SourceLocation>> durch(ExecutionContext ausfuehrung, Zugriffsmatrix matrix,
            Set<Rolle> rollen) {
        Zugriffsgang gang = new Zugriffsgang(matrix, rollen);
        boolean zuEnde = Rundgang.durch(ausfuehrung, List.of(), gang::betritt);
        return zuEnde ? gang.verweigert : null;
    }

    private @Nullable List<Object> betritt(Auswahl auswahl, List<Object> oben) {
        String typ = auswahl.art().getName();
        String feld = auswahl.definition().getName();
        List<Object> pfad = new ArrayList<>(oben);
        pfad.add(auswahl.feld().getResultKey());
        if (istIntrospektion(typ, feld) || matrix.istOffen(typ, feld, rollen)) {
            return pfad;
        }
        Verweigert hier = new Verweigert(typ, feld, pfad);
        if (verweigert.containsKey(hier) || verweigert.size() < MEISTE) {
            verweigert.computeIfAbsent(hier, neu -> new ArrayList<>()).add(auswahl.feld().getSourceLocation());
        }
        return null;
    }

    /** What describes the contract is open to everybody who is signed in; it holds no data. */
    private static boolean istIntrospektion(String typ, String feld) {
        return typ.startsWith("__") || feld.startsWith("__");
    }

    /** A field that stays closed, and where in the answer it would stand. */
    record Verweigert(String typ, String feld, List<Object> pfad) {

        String name() {
            return typ + "." + feld;
        }
    }
}
