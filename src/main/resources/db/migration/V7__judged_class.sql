-- The class that was judged, where the code has others that could be meant.
alter table submission add column judged_class text;
