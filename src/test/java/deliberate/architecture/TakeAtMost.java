package deliberate.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// That no constructor takes more parameters than this.
final class TakeAtMost extends ArchCondition<JavaClass> {
  private final int limit;

  TakeAtMost(int limit) {
    super("take at most " + limit + " constructor parameters");
    this.limit = limit;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaConstructor constructor : type.getConstructors()) {
      int count = constructor.getRawParameterTypes().size();
      // A class that captures variables gets them as parameters from the compiler.
      if (count > limit && !type.isAnonymousClass() && !type.isLocalClass()) {
        events.add(SimpleConditionEvent.violated(constructor,
            constructor.getFullName() + " takes " + count + " parameters"));
      }
    }
  }
}
