package deliberate.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// That a class is used in so many source files at most; names them all when there are more.
final class UsedInAtMost extends ArchCondition<JavaClass> {
  private final int limit;
  private final String used;
  private final Set<String> files = new TreeSet<>();

  UsedInAtMost(int limit, String used) {
    super("use " + used + " in at most " + limit + " files");
    this.limit = limit;
    this.used = used;
  }

  @Override
  public void init(Collection<JavaClass> allClasses) {
    files.clear();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass).map(JavaClass::getName)
        .anyMatch(used::equals)) {
      files.add(type.getPackageName() + "/" + type.getSource().flatMap(source -> source.getFileName()).orElse("?"));
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    if (files.size() > limit) {
      events.add(SimpleConditionEvent.violated(files, used + " is used in " + files));
    }
  }
}
