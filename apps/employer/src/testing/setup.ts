import "@leadline/ui/testing/setup";
