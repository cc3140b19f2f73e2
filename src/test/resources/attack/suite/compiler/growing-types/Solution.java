class P<A, B> {}

class X0<T> {}

class X1<T> extends X0<P<T, T>> {}

class X2<T> extends X1<P<T, T>> {}

class X3<T> extends X2<P<T, T>> {}

class X4<T> extends X3<P<T, T>> {}

class X5<T> extends X4<P<T, T>> {}

class X6<T> extends X5<P<T, T>> {}

class X7<T> extends X6<P<T, T>> {}

class X8<T> extends X7<P<T, T>> {}

class X9<T> extends X8<P<T, T>> {}

class X10<T> extends X9<P<T, T>> {}

class X11<T> extends X10<P<T, T>> {}

class X12<T> extends X11<P<T, T>> {}

class X13<T> extends X12<P<T, T>> {}

class X14<T> extends X13<P<T, T>> {}

class X15<T> extends X14<P<T, T>> {}

class X16<T> extends X15<P<T, T>> {}

class X17<T> extends X16<P<T, T>> {}

class X18<T> extends X17<P<T, T>> {}

class X19<T> extends X18<P<T, T>> {}

class X20<T> extends X19<P<T, T>> {}

class X21<T> extends X20<P<T, T>> {}

class X22<T> extends X21<P<T, T>> {}

class X23<T> extends X22<P<T, T>> {}

class X24<T> extends X23<P<T, T>> {}

class X25<T> extends X24<P<T, T>> {}

class X26<T> extends X25<P<T, T>> {}

class X27<T> extends X26<P<T, T>> {}

class X28<T> extends X27<P<T, T>> {}

class X29<T> extends X28<P<T, T>> {}

class X30<T> extends X29<P<T, T>> {}

class X31<T> extends X30<P<T, T>> {}

class X32<T> extends X31<P<T, T>> {}

class X33<T> extends X32<P<T, T>> {}

class X34<T> extends X33<P<T, T>> {}

class X35<T> extends X34<P<T, T>> {}

class X36<T> extends X35<P<T, T>> {}

class X37<T> extends X36<P<T, T>> {}

class X38<T> extends X37<P<T, T>> {}

class X39<T> extends X38<P<T, T>> {}

class X40<T> extends X39<P<T, T>> {}

class Solution {
  int[] sorted(int[] numbers) {
    X40<String> x = null;
    X0<String> y = x;
    return numbers;
  }
}
