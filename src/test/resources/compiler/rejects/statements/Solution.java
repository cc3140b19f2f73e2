int x = 5;
System.out.println(x);
