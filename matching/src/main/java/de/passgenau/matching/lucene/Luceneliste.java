package de.passgenau.matching.lucene;

import java.util.List;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.Liste;
import de.passgenau.matching.lucene.ablage.Ablage;

/** A list as a Lucene index. */
final class Luceneliste extends Lucenesammlung<Eintrag> implements Liste {

    Luceneliste(Ablage ablage) {
        super(new Art<>(UnaryOperator.identity(), entry -> List.of(), UnaryOperator.identity()), ablage);
    }
}
