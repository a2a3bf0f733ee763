/** Where documents live: the embedded store or a MongoDB, its indexes, migrations, backups and changes. */
@ApplicationModule(allowedDependencies = {"befehle", "geheimnis"})
@NullMarked
package de.passgenau.api.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
