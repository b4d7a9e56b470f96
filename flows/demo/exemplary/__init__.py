"""The exemplary API: returns of orders, with a contract that its server keeps."""
